import { Cited } from './components/cited.js';
import { electionsOf } from '../procedure/elections/minutes.js';
import { standingRecording } from '../procedure/afterwards/recording.js';
import type { Item, Meeting } from '../procedure/meeting.js';
import type { ItemId } from '../procedure/vocabulary.js';
import { Crumbs, Freshness, Notices } from './components/banner.js';
import {
  Control,
  deadlineRows,
  hasPointsOfOrder,
  PointsOfOrder,
  Questions,
  questionsOf,
  Reported,
} from './components/business.js';
import { Forms } from './components/forms.js';
import { Elections } from './components/elections.js';
import {
  Debate,
  Decision,
  Disqualifications,
  Exemptions,
  exemptionsOf,
  ItemTag,
  itemResult,
  Motions,
  Notes,
  Statements,
  voteAnchor,
} from './components/item-parts.js';
import { Documents } from './components/documents.js';
import { GapHere, InRecording } from './components/recording.js';
import { Facts, Line, LongText, Section, Tag, Time, unlessSame } from './components/small.js';
import { Corrections, Findings, Objections } from './components/trail.js';
import { VoteCard } from './components/vote.js';
import { Removed, Tombstone } from './components/withheld.js';
import type { Liveness } from './pages.js';
import { secondOf } from './playback.js';
import { at, clip, itemLink, itemShort, linkTo, nameWithParty, orGone, titleOf, type View } from './view.js';
import { date, hoursMinutesSeconds } from './when.js';

/** Everything about one item, at an address of its own. */
export function ItemPage({
  view,
  item,
  liveness,
  onPause,
}: {
  view: View;
  item: ItemId;
  liveness: Liveness;
  onPause?: (() => void) | undefined;
}) {
  const { meeting, words, timezone } = view;
  const facts = meeting.items[item];
  if (!facts || !meeting.facts) return <h1 class="ds-heading">{words.agenda.noSuchItem}</h1>;
  const { organisation, body, start } = meeting.facts;
  return (
    <>
      <Crumbs
        words={words}
        links={[
          [words.site.allMeetings, '/'],
          [organisation.name, `/${organisation.slug}`],
          [body.name, `/${organisation.slug}/${body.slug}`],
          [date(start, timezone, words), view.meetingPath],
        ]}
      />
      <ItemBanner view={view} item={facts} />
      <Freshness view={view} liveness={liveness} onPause={onPause} nowAt={`${linkTo(view, view.meetingPath)}#na`} />
      <Notices view={view} />
      <Matter view={view} item={facts} />
      <Neighbours view={view} item={item} />
    </>
  );
}

const ItemBanner = unlessSame(function ItemBanner({ view, item }: { view: View; item: Item }) {
  const { words, meeting } = view;
  const longTitle = item.title.length > 300;
  return (
    <header class="banner">
      <p class="overline">
        {[item.number, words.itemKind[item.kind]].filter(Boolean).join(' · ')} <ItemTag view={view} item={item} />
      </p>
      <h1 class="ds-heading" data-size={item.title.length > 140 ? 'md' : 'lg'}>
        {clip(titleOf(view, item), 300)}
      </h1>
      {longTitle && <LongText text={item.title} longest={300} more={words.agenda.readMore} />}
      <Tombstone view={view} of={{ what: 'item-title', item: item.item }} />
      {item.formerTitles.map((title) => (
        <p key={title} class="subtle">
          {words.agenda.formerTitle}: <del>{title}</del>
        </p>
      ))}
      <Line
        parts={[
          item.late && <Tag>{words.agenda.lateMeaning}</Tag>,
          item.expectedClosed && item.state === 'listed' && <Tag tone="warning">{words.agenda.expectedClosed}</Tag>,
        ]}
      />
      <Facts
        rows={[
          [
            words.item.called,
            item.calledAt && <Time at={item.calledAt}>{words.time.at(at(view, item.calledAt))}</Time>,
          ],
          [words.item.ended, item.endedAt && <Time at={item.endedAt}>{words.time.at(at(view, item.endedAt))}</Time>],
          [words.item.caseRef, item.caseRef],
          ...deadlineRows(view, item.item),
          [words.item.recording, placeInRecording(meeting, item)],
        ]}
      />
      {itemResult(view, item) && <p class="item-result big">{itemResult(view, item)}</p>}
    </header>
  );
});

/** How far in; only where there is a recording to look in, or its source counted for itself. */
function placeInRecording(meeting: Meeting, item: Item): string | null {
  const second = standingRecording(meeting) || item.videoSecond !== undefined ? secondOf(meeting, item) : null;
  return second === null ? null : hoursMinutesSeconds(second);
}

const Matter = unlessSame(function Matter({ view, item }: { view: View; item: Item }) {
  const { meeting, words } = view;
  const closures = meeting.closures.filter((closure) => closure.item === item.item);
  const proposals = meeting.mending.closing.filter((proposal) => proposal.item === item.item);
  const removed = meeting.mending.withheld.filter(({ of }) => of.what === 'document' && of.item === item.item);
  const documents = (item.documents?.length ?? 0) + removed.length;
  const elections = electionsOf(meeting).filter((one) => one.item.item === item.item);
  const hasStatements = meeting.statements.some((statement) => statement.item === item.item);
  const hasNotes = meeting.notes.some((note) => note.item === item.item);
  return (
    <div class="matter-page">
      {!item.calledAt && item.state === 'listed' && <p>{words.item.nothingYet}</p>}
      {item.withdrawnReason && <p>{item.withdrawnReason}</p>}
      <Objections view={view} item={item.item} />
      <GapHere view={view} item={item.item} />
      {item.postponedTo && <p>{words.agenda.postponedTo(item.postponedTo)}</p>}
      <Decision view={view} item={item} level={2} />
      <InRecording view={view} item={item} />
      <Reported view={view} item={item.item} />
      <Control view={view} item={item.item} />
      {elections.length > 0 && (
        <Section id="valg" heading={words.elections.heading}>
          <Elections words={words} elections={elections} level={3} />
        </Section>
      )}
      {item.recommendation !== undefined && (
        <Section id="innstilling" heading={words.agenda.recommendation}>
          {item.recommendation && <LongText text={item.recommendation} longest={4000} more={words.agenda.readMore} />}
          <Tombstone view={view} of={{ what: 'recommendation', item: item.item }} />
        </Section>
      )}
      <Section id="dokumenter" heading={words.item.documents}>
        {documents > 0 ? <Documents view={view} item={item} /> : <p class="subtle">{words.item.noDocuments}</p>}
      </Section>
      {item.disqualifications.length > 0 && (
        <Section id="habilitet" heading={words.item.disqualifications}>
          <Disqualifications view={view} item={item} />
        </Section>
      )}
      {exemptionsOf(view, item.item).length > 0 && (
        <Section id="fritak" heading={words.formalities.exemptions}>
          <Exemptions view={view} item={item.item} />
        </Section>
      )}
      {closures.length + proposals.length > 0 && (
        <Section id="lukket" heading={words.item.closedPart}>
          <ul class="plain">
            {proposals.map(({ seq, at: when, by, citation }) => (
              <li key={seq}>
                {words.mending.proposed(
                  nameWithParty(view, by),
                  words.time.at(at(view, when)),
                  orGone(words, citation),
                )}
              </li>
            ))}
            {closures.map((closure) => (
              <li key={closure.from}>
                {closure.to === null
                  ? words.closures.stillClosed(at(view, closure.from))
                  : words.time.fromTo(at(view, closure.from), at(view, closure.to))}
                : <Cited text={orGone(words, closure.citation)} />
                {closure.forDebate && ` (${words.mending.forDebate})`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {questionsOf(view, item.item).length > 0 && (
        <Section id="sporsmal" heading={words.business.questions}>
          <Questions view={view} item={item.item} level={3} />
        </Section>
      )}
      <Forms view={view} item={item} />
      <Section id="forslag" heading={words.item.motions}>
        {item.motions.length > 0 ? (
          <Motions view={view} item={item} level={3} />
        ) : (
          <p class="subtle">{words.item.noMotions}</p>
        )}
      </Section>
      {item.votes.length > 0 && (
        <Section id="voteringer" heading={words.item.votes}>
          {item.votes.map((id) => {
            const vote = meeting.votes[id];
            return vote && <VoteCard key={id} view={view} vote={vote} level={3} anchor={voteAnchor(view, item, id)} />;
          })}
        </Section>
      )}
      {hasStatements && (
        <Section id="tilforsler" heading={words.item.statements}>
          <Statements view={view} item={item.item} />
        </Section>
      )}
      {item.speeches.length > 0 && (
        <Section id="ordskifte" heading={words.item.debate}>
          <Debate view={view} item={item} />
        </Section>
      )}
      {hasPointsOfOrder(view, item.item) && (
        <Section id="dagsorden" heading={words.business.pointsOfOrder}>
          <PointsOfOrder view={view} item={item.item} />
        </Section>
      )}
      {hasNotes && (
        <Section id="merknader" heading={words.notes.heading}>
          <Notes view={view} item={item.item} />
        </Section>
      )}
      <Corrections view={view} item={item.item} />
      <Removed view={view} item={item.item} />
      <Findings view={view} item={item.item} />
    </div>
  );
});

const Neighbours = unlessSame(function Neighbours({ view, item }: { view: View; item: ItemId }) {
  const { meeting, words } = view;
  const place = meeting.agenda.indexOf(item);
  const previous = meeting.agenda[place - 1];
  const next = meeting.agenda[place + 1];
  return (
    <nav class="neighbours" aria-label={words.agenda.heading}>
      {previous !== undefined && (
        <a class="ds-link" rel="prev" href={itemLink(view, previous)}>
          ← {words.item.previous}: {itemShort(view, previous)}
        </a>
      )}
      {next !== undefined && (
        <a class="ds-link" rel="next" href={itemLink(view, next)}>
          {words.item.next}: {itemShort(view, next)} →
        </a>
      )}
    </nav>
  );
});
