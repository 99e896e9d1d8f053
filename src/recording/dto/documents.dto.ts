import { Matches } from 'class-validator';
import { Id, Moment, OneOf, Part, Text } from '../../platform/fields.js';
import type { NewDocument } from '../../procedure/documents/commands.js';
import type { DocumentKind } from '../../procedure/vocabulary.js';
import { documentKinds } from '../words.js';
import type { Payload } from './command.dto.js';
import { CommandDto } from './command.dto.js';
import { lengths } from './parts.js';

const hash = /^[0-9a-f]{64}$/;

export class NewDocumentDto implements NewDocument {
  @Id()
  id: string;

  @Text(1_000, { description: 'Becomes public with the document.' })
  title: string;

  @OneOf(documentKinds)
  kind: DocumentKind;

  @OneOf(['public', 'restricted'])
  access: 'public' | 'restricted';

  @Text(500, { optional: true, description: 'The provision it is restricted by; demanded when it is.' })
  basis?: string;

  @Moment({ optional: true, description: 'Nobody outside hears of it before then.' })
  embargoUntil?: string;
}

export class AddDocumentDto extends CommandDto implements Payload<'document.add'> {
  @Id()
  item: string;

  @Part(() => NewDocumentDto)
  document: NewDocumentDto;

  @Matches(hash)
  @Text(64, { description: 'SHA-256 of a file sent for this meeting.' })
  file: string;
}

export class ReplaceDocumentDto extends CommandDto implements Payload<'document.replace'> {
  @Id()
  item: string;

  @Id({ description: 'Which document.' })
  document: string;

  @Matches(hash)
  @Text(64, { description: 'SHA-256 of a file sent for this meeting.' })
  file: string;

  @Text(lengths.reason, { optional: true, description: 'What is new. Becomes public.' })
  reason?: string;
}

export class ReleaseDocumentDto extends CommandDto implements Payload<'document.release'> {
  @Id()
  item: string;

  @Id({ description: 'Which document.' })
  document: string;
}

export class WithdrawDocumentDto extends CommandDto implements Payload<'document.withdraw'> {
  @Id()
  item: string;

  @Id({ description: 'Which document.' })
  document: string;

  @Text(lengths.reason, { description: 'Why. Becomes public where the document was.' })
  reason: string;
}
