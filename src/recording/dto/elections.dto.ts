import type { Gender, ListCandidate, WayOfElecting } from '../../procedure/elections/state.js';
import type { PersonId } from '../../procedure/vocabulary.js';
import { Id, Ids, Many, OneOf, Text, Texts, Truth, Whole } from '../../platform/fields.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths, most } from './parts.js';

const waysOfElecting: readonly WayOfElecting[] = ['agreed', 'majority', 'proportional'];
const genders: readonly Gender[] = ['woman', 'man'];

export class OpenElectionDto extends CommandDto implements Payload<'election.open'> {
  @Id()
  election: string;

  @Id()
  item: string;

  @Text(lengths.name, { description: 'Which body or office.' })
  title: string;

  @OneOf(['members', 'leader'])
  electing: 'members' | 'leader';

  @Whole(1, 400)
  seats: number;

  @OneOf(waysOfElecting)
  way: WayOfElecting;

  @Truth({ optional: true, description: 'The genders are balanced as far as possible only (§ 7-6 fourth subsection).' })
  mayFallShort?: boolean;

  @Ids(most.people, { optional: true, description: 'Members who ask for an election by lists.' })
  demandedBy?: PersonId[];

  @Truth({ optional: true, description: 'A member of a youth council asks that its leader be elected in writing.' })
  secretDemanded?: boolean;
}

class ListCandidateDto implements ListCandidate {
  @Id({ description: 'A person of the roster, or an id for somebody who is not on it.' })
  candidate: string;

  @Text(lengths.name, { optional: true, description: 'Where the roster does not tell it.' })
  name?: string;

  @Text(lengths.name, { optional: true })
  group?: string;

  @Truth({ optional: true })
  substitute?: boolean;

  @OneOf(genders, { optional: true, description: 'Stays inside.' })
  gender?: Gender;
}

export class HandInListDto extends CommandDto implements Payload<'list.hand-in'> {
  @Id()
  election: string;

  @Id()
  list: string;

  @Text(lengths.name)
  name: string;

  @Texts(most.options, lengths.name, { description: 'Parties or groups; several for a joint list.' })
  groups: string[];

  @Ids(most.people)
  signedBy: PersonId[];

  @Many(() => ListCandidateDto, most.people)
  candidates: ListCandidateDto[];
}

export class DrawLotDto extends CommandDto implements Payload<'lot.draw'> {
  @Id()
  vote: string;

  @Ids(most.options)
  between: string[];

  @Id()
  drawn: string;

  @Text(lengths.name, { description: 'How it was drawn.' })
  how: string;

  @Ids(most.people)
  witnesses: PersonId[];
}

export class SettleElectionDto extends CommandDto implements Payload<'election.settle'> {
  @Id()
  election: string;
}
