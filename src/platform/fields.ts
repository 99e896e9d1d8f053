import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  registerDecorator,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * Fields of what people send, each limit said once: for the check and for the description at /api/docs. Strings,
 * arrays and numbers without a limit cannot be declared with these.
 */

interface Extra {
  /** The field may be left out. */
  optional?: boolean;
  description?: string;
}

const optionalIf = ({ optional }: Extra) => (optional ? [OptionalField()] : []);

/** Left out, not null: an absent fact has one spelling, so that the same command has one fingerprint. */
const OptionalField = () => ValidateIf((_whole, value) => value !== undefined);

export const idForm = /^[\p{L}\p{N}][\p{L}\p{N}._:/@+-]{0,119}$/u;
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Ids become keys of objects; a name every object has already would be found where nobody put it. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 120 && idForm.test(value) && !(value in Object.prototype);

function IsId(each: boolean): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isId',
      target: target.constructor,
      propertyName: String(property),
      options: { each },
      validator: { validate: isId },
    });
  };
}

/**
 * Marks that turn the direction of what stands after them, and characters nobody sees: with them one name is shown as
 * another. The two joiners are not among them; names are written with those.
 */
const hidden = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Text that is all there to be seen, in the order in which it stands. */
export const isVisible = (value: unknown): value is string => typeof value === 'string' && !hidden.test(value);

function IsVisible(each: boolean): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isVisible',
      target: target.constructor,
      propertyName: String(property),
      options: { each },
      validator: { validate: isVisible },
    });
  };
}

/** The id of an item, a motion, a person …: letters, digits and `. _ : / @ + -`, at most 120. */
export const Id = (extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsId(false),
    ApiProperty({ type: String, maxLength: 120, required: !extra.optional, description: extra.description }),
  );

/** Text that people read, at most so many characters, none of them hidden. */
export const Text = (maxLength: number, extra: Extra & { mayBeEmpty?: boolean } = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsString(),
    MinLength(extra.mayBeEmpty ? 0 : 1),
    MaxLength(maxLength),
    IsVisible(false),
    ApiProperty({
      type: String,
      minLength: extra.mayBeEmpty ? 0 : 1,
      maxLength,
      required: !extra.optional,
      description: extra.description,
    }),
  );

/** Part of an address: small letters, digits and single hyphens. */
export const Slug = (maxLength: number, extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsString(),
    MaxLength(maxLength),
    Matches(slugForm),
    ApiProperty({ type: String, maxLength, pattern: slugForm.source, required: !extra.optional }),
  );

/** An instant, as every room writes it: `2026-11-23T17:00:00.000Z`. */
export const Moment = (extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsString(),
    MaxLength(24),
    Matches(instantForm),
    IsOnCalendar(),
    ApiProperty({
      type: String,
      format: 'date-time',
      required: !extra.optional,
      description: extra.description ?? 'UTC with milliseconds, `2026-11-23T17:00:00.000Z`.',
    }),
  );

function IsOnCalendar(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isOnCalendar',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value) =>
          typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value,
      },
    });
  };
}

/** One word out of a list. */
export const OneOf = (words: readonly string[], extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsIn(words),
    ApiProperty({ enum: words, required: !extra.optional, description: extra.description }),
  );

export const Truth = (extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsBoolean(),
    ApiProperty({ type: Boolean, required: !extra.optional, description: extra.description }),
  );

export const Whole = (minimum: number, maximum: number, extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsInt(),
    Min(minimum),
    Max(maximum),
    ApiProperty({ type: 'integer', minimum, maximum, required: !extra.optional, description: extra.description }),
  );

/** Ids, at most so many. */
export const Ids = (maxItems: number, extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsArray(),
    ArrayMaxSize(maxItems),
    IsId(true),
    ApiProperty({ type: [String], maxItems, required: !extra.optional, description: extra.description }),
  );

/** Short texts, at most so many of at most so many characters, none of them hidden. */
export const Texts = (maxItems: number, maxLength: number, extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsArray(),
    ArrayMaxSize(maxItems),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(maxLength, { each: true }),
    IsVisible(true),
    ApiProperty({ type: [String], maxItems, required: !extra.optional, description: extra.description }),
  );

/** Parts with fields of their own, at most so many. The array is measured before its parts are looked at. */
export const Many = (part: () => new () => object, maxItems: number, extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsArray(),
    ArrayMaxSize(maxItems),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(part),
    ApiProperty({ type: part, isArray: true, maxItems, required: !extra.optional, description: extra.description }),
  );

/** One part with fields of its own. */
export const Part = (part: () => new () => object, extra: Extra = {}) =>
  applyDecorators(
    ...optionalIf(extra),
    IsObject(),
    ValidateNested(),
    Type(part),
    ApiProperty({ type: part, required: !extra.optional, description: extra.description }),
  );

/** A shape of its own, checked by a function that answers whether the value is one. */
export const Shaped = (
  name: string,
  validate: (value: unknown) => boolean,
  schema: { type: 'object' | 'array'; description: string; maxItems?: number },
  extra: Extra = {},
) =>
  applyDecorators(
    ...optionalIf(extra),
    ((target: object, property: string | symbol) =>
      registerDecorator({
        name,
        target: target.constructor,
        propertyName: String(property),
        validator: { validate },
      })) as PropertyDecorator,
    schema.type === 'array'
      ? ApiProperty({
          type: 'array',
          items: {},
          maxItems: schema.maxItems,
          required: !extra.optional,
          description: schema.description,
        })
      : ApiProperty({
          type: 'object',
          additionalProperties: true,
          selfRequired: !extra.optional,
          description: schema.description,
        }),
  );
