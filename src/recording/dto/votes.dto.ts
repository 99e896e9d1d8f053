import type {
  Ballot,
  ClosingGround,
  MotionId,
  PersonId,
  Tally,
  ThresholdId,
  VoteId,
  VoteMethod,
  VotePurpose,
} from '../../procedure/vocabulary.js';
import type { DrawnLot } from '../../procedure/elections/commands.js';
import { Id, Ids, Many, OneOf, Part, Text, Texts, Truth } from '../../platform/fields.js';
import { closingGrounds, thresholdIds, voteMethods, votePurposes } from '../words.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { AnnouncedDto, BallotsField, lengths, most, NativeRuleDto, TallyField, VoteOptionDto } from './parts.js';

export class CallVoteDto extends CommandDto implements Payload<'vote.call'> {
  @Id()
  vote: string;

  @Id()
  item: string;

  @Text(lengths.text, { description: 'What is voted on, as the chair puts it.' })
  question: string;

  @OneOf(['yes-no', 'choice'])
  kind: 'yes-no' | 'choice';

  @Many(() => VoteOptionDto, most.options, { description: 'Empty where the answer is for or against.' })
  options: VoteOptionDto[];

  @Ids(most.motions)
  motions: MotionId[];

  @OneOf(voteMethods)
  method: VoteMethod;

  @OneOf(votePurposes)
  purpose: VotePurpose;

  @Truth({ description: 'False for a trial vote.' })
  binding: boolean;

  @OneOf(closingGrounds, { optional: true })
  ground?: ClosingGround;

  @Id({ optional: true, description: 'The person whose disqualification or exemption is voted on.' })
  concerns?: string;

  @Id({ optional: true })
  pairedWith?: string;

  @Id({ optional: true })
  supersedes?: string;

  @OneOf(thresholdIds, {
    optional: true,
    description: 'The kind of matter, where it needs more or less than a simple majority.',
  })
  threshold?: ThresholdId;

  @Id({ optional: true, description: 'The election this vote belongs to.' })
  election?: string;

  @Texts(60, 200, { optional: true, description: 'Points of the proposal that are voted on by themselves.' })
  points?: string[];

  @Part(() => NativeRuleDto, { optional: true })
  nativeRule?: NativeRuleDto;

  @Text(500, { optional: true })
  externalId?: string;
}

/** About one vote and nothing else. */
class VoteOnlyDto extends CommandDto {
  @Id()
  vote: string;
}

export class RecordBallotsDto extends VoteOnlyDto implements Payload<'ballots.record'> {
  @OneOf(['for', 'against'], { optional: true, description: 'The choice of everybody not named in `ballots`.' })
  everybody?: 'for' | 'against';

  @BallotsField()
  ballots: Ballot[];
}

export class RecordTotalsDto extends VoteOnlyDto implements Payload<'totals.record'> {
  @TallyField()
  totals: Tally;
}

export class InterruptVoteDto extends VoteOnlyDto implements Payload<'vote.interrupt'> {
  @Text(lengths.reason)
  reason: string;
}

export class ResumeVoteDto extends VoteOnlyDto implements Payload<'vote.resume'> {}

export class VoidVoteDto extends VoteOnlyDto implements Payload<'vote.void'> {
  @Text(lengths.reason)
  reason: string;
}

export class CloseVoteDto extends VoteOnlyDto implements Payload<'vote.close'> {}

export class DeclareVoteDto extends VoteOnlyDto implements Payload<'vote.declare'> {
  @Part(() => AnnouncedDto, { optional: true, description: 'What a source announced; imports only.' })
  announced?: AnnouncedDto;

  @Id({ optional: true, description: 'What the chair voted, where a counted or secret vote is tied.' })
  castingChoice?: string;
}

export class DrawnLotDto implements DrawnLot {
  @Ids(most.options)
  between: string[];

  @Id()
  drawn: string;

  @Text(lengths.name, { description: 'How it was drawn.' })
  how: string;

  @Ids(most.people)
  witnesses: PersonId[];
}

export class CorrectVoteDto extends VoteOnlyDto implements Payload<'vote.correct'> {
  @BallotsField({ optional: true })
  ballots?: Ballot[];

  @TallyField({ optional: true })
  totals?: Tally;

  @Id({ optional: true })
  castingChoice?: string;

  @Many(() => DrawnLotDto, most.options, {
    optional: true,
    description: 'Drawn because the right count ties in an election, in the order in which they were.',
  })
  lots?: DrawnLotDto[];

  @Text(lengths.reason)
  reason: string;

  @Truth()
  confirmedByChair: boolean;

  @Text(lengths.text, { optional: true, description: 'The decision as it reads now, where the correction turns it.' })
  decisionText?: string;
}

export class RecordDecisionDto extends CommandDto implements Payload<'decision.record'> {
  @Id()
  item: string;

  @Text(lengths.text)
  text: string;

  @Ids(most.motions)
  votes: VoteId[];

  @Text(500, { optional: true })
  externalId?: string;
}
