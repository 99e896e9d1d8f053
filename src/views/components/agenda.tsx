import { Component } from 'preact';
import type { Item } from '../../procedure/meeting.js';
import { clip, itemAnchor, itemLink, titleOf, type View } from '../view.js';
import { secondOf, sourceOf } from '../playback.js';
import { hoursMinutesSeconds } from '../when.js';
import { Questions, questionsOf, Reported, reportedKinds } from './business.js';
import {
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
} from './item-parts.js';
import { Documents } from './documents.js';
import { Line, LongText, Section, Tag, unlessSame } from './small.js';
import { VoteCard } from './vote.js';
import { Tombstone } from './withheld.js';

/** Says what lies behind the fold, so that nobody opens it for nothing. */
function contentsOf(view: View, item: Item): string[] {
  const { words, meeting } = view;
  const statements = meeting.statements.filter((statement) => statement.item === item.item).length;
  return [
    item.decision ? words.item.decision : null,
    item.recommendation ? words.agenda.recommendation : null,
    ...reportedKinds(view, item.item),
    questionsOf(view, item.item).length > 0 ? words.business.questions : null,
    item.motions.length > 0 ? words.agenda.motions(item.motions.length) : null,
    item.votes.length > 0 ? words.agenda.votes(item.votes.length) : null,
    item.documents && item.documents.length > 0 ? words.agenda.documents(item.documents.length) : null,
    statements > 0 ? words.agenda.statements(statements) : null,
    item.disqualifications.length > 0 ? words.item.disqualifications : null,
    exemptionsOf(view, item.item).length > 0 ? words.formalities.exemptions : null,
  ].filter((part) => part !== null);
}

function Contents({ view, item }: { view: View; item: Item }) {
  const { words, meeting } = view;
  return (
    <div class="item-contents">
      <Decision view={view} item={item} level={4} />
      {item.recommendation && (
        <div>
          <h4 class="ds-heading" data-size="2xs">
            {words.agenda.recommendation}
          </h4>
          <LongText text={item.recommendation} more={words.agenda.readMore} />
        </div>
      )}
      <Tombstone view={view} of={{ what: 'recommendation', item: item.item }} />
      <Documents view={view} item={item} />
      <Disqualifications view={view} item={item} />
      <Exemptions view={view} item={item.item} />
      <Reported view={view} item={item.item} />
      <Questions view={view} item={item.item} level={4} />
      <Motions view={view} item={item} level={4} />
      {item.votes.map((id) => {
        const vote = meeting.votes[id];
        const anchor = voteAnchor(view, item, id);
        const namesAt = view.namesApart ? `${itemLink(view, item.item)}#${anchor}` : undefined;
        return vote && <VoteCard key={id} view={view} vote={vote} level={4} anchor={anchor} namesAt={namesAt} />;
      })}
      <Statements view={view} item={item.item} />
      <Notes view={view} item={item.item} />
    </div>
  );
}

/** Everything an item on the agenda shows, to tell whether it must be drawn again. */
const dependsOn = ({ meeting, words, namesApart }: View, item: Item): unknown[] => [
  item,
  namesApart,
  words,
  meeting.people,
  meeting.statements,
  meeting.notes,
  meeting.notReached,
  meeting.afterwards.recordings,
  meeting.business,
  meeting.mending,
  ...item.motions.map((id) => meeting.motions[id]),
  ...item.votes.map((id) => meeting.votes[id]),
];

/** One entry changes one item: of an agenda of 250, the other 249 are left alone. */
class AgendaItem extends Component<{ view: View; item: Item }> {
  override shouldComponentUpdate(next: { view: View; item: Item }) {
    const before = dependsOn(this.props.view, this.props.item);
    const after = dependsOn(next.view, next.item);
    return after.length !== before.length || after.some((value, index) => value !== before[index]);
  }

  override render() {
    return <AgendaRow view={this.props.view} item={this.props.item} />;
  }
}

/** Leads to the item's own page, which plays from there; and says when in the recording to look, with or without script. */
function WhereInRecording({ view, item }: { view: View; item: Item }) {
  const source = sourceOf(view.meeting);
  const second = source?.of === 'recording' && source.kind !== 'embed' ? secondOf(view.meeting, item) : null;
  if (second === null) return null;
  return (
    <p class="subtle">
      <a class="ds-link" href={`${itemLink(view, item.item)}#opptak`}>
        {view.words.gallery.atSecond(hoursMinutesSeconds(second))}
        <span class="ds-sr-only"> – {item.number || clip(titleOf(view, item), 60)}</span>
      </a>
    </p>
  );
}

function AgendaRow({ view, item }: { view: View; item: Item }) {
  const { words } = view;
  const contents = contentsOf(view, item);
  const result = itemResult(view, item);
  const longTitle = item.title.length > 240;
  return (
    <li class="item" id={itemAnchor(view, item.item)} data-state={item.state} data-kind={item.kind}>
      <div class="item-head">
        <span class="number">{item.number}</span>
        <h3 class="ds-heading item-title" data-size="2xs">
          <a href={itemLink(view, item.item)}>{clip(titleOf(view, item), 240)}</a>
        </h3>
        <ItemTag view={view} item={item} />
      </div>
      <div class="item-body">
        {longTitle && <LongText text={item.title} longest={240} more={words.agenda.readMore} />}
        {(item.late || item.expectedClosed || item.formerTitles.length > 0) && (
          <Line
            parts={[
              item.late && <Tag>{words.agenda.late}</Tag>,
              item.expectedClosed && item.state === 'listed' && <Tag tone="warning">{words.agenda.expectedClosed}</Tag>,
              item.formerTitles.length > 0 && (
                <>
                  {words.agenda.formerTitle}: <del>{clip(item.formerTitles.at(-1) ?? '', 160)}</del>
                </>
              ),
            ]}
          />
        )}
        <Tombstone view={view} of={{ what: 'item-title', item: item.item }} />
        {item.withdrawnReason && <p class="subtle">{item.withdrawnReason}</p>}
        {item.postponedTo && <p class="subtle">{words.agenda.postponedTo(item.postponedTo)}</p>}
        {result && <p class="item-result">{result}</p>}
        <WhereInRecording view={view} item={item} />
        {contents.length > 0 && (
          <details class="fold">
            <summary>
              {contents.join(' · ')}
              <span class="ds-sr-only"> – {item.number || clip(titleOf(view, item), 60)}</span>
            </summary>
            <Contents view={view} item={item} />
          </details>
        )}
      </div>
    </li>
  );
}

export const Agenda = unlessSame(function Agenda({ view }: { view: View }) {
  const { meeting, words } = view;
  const items = meeting.agenda.map((id) => meeting.items[id]).filter((item) => item !== undefined);
  return (
    <Section id="saksliste" heading={words.agenda.heading}>
      {items.length === 0 ? (
        <p>{words.agenda.empty}</p>
      ) : (
        <ol class="agenda">
          {items.map((item) => (
            <AgendaItem key={item.item} view={view} item={item} />
          ))}
        </ol>
      )}
    </Section>
  );
});
