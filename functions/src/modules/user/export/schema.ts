import * as z from 'zod/mini';
import { designSchema, designVersionSchema } from '@pawfolio/domain/builder';
import {
  artworkAssetSchema,
  documentAssetSchema,
  gallerySchema,
  photoAssetSchema,
} from '@pawfolio/domain/media';
import { placedOrderSchema, timelineEntrySchema } from '@pawfolio/domain/order';
import { careDigestSchema, choiceSchema, petSchema, recordSchema } from '@pawfolio/domain/pet';
import { shareSchema } from '@pawfolio/domain/share';
import { cardSchema, sightingSchema } from '@pawfolio/domain/tag';
import {
  activitySchema,
  addressSchema,
  profileSchema,
  reminderSettingsSchema,
  usageSchema,
} from '@pawfolio/domain/user';

type Json = Record<string, unknown>;
type Schema = z.core.$ZodType;

const mailSchema = z.object({
  to: z.string(),
  message: z.object({ subject: z.string(), text: z.string(), html: z.optional(z.string()) }),
  createdAt: z.optional(z.string()),
});

/** As JSON Schema; our instants are texts in a copy, and a copy may hold more than a schema names. */
const described = (schema: Schema): Json =>
  z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      delete jsonSchema.$schema;
      if (zodSchema._zod.def.type === 'custom')
        Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  });

/** A list of such entries, each with its id and with the lists below it. */
function listOf(schema: Schema, below: Readonly<Record<string, Schema>> = {}): Json {
  const lists = Object.entries(below).map(([name, each]) => [name, listOf(each)]);
  const properties = { id: { type: 'string' }, ...(Object.fromEntries(lists) as Json) };
  const entry = { allOf: [described(schema), { type: 'object', properties, required: ['id'] }] };
  return { type: 'array', items: entry };
}

const ofPet = {
  records: recordSchema,
  photos: photoAssetSchema,
  documents: documentAssetSchema,
  choices: choiceSchema,
  layout: gallerySchema,
};

/** What each file of data in a copy looks like, as JSON Schema: made of the schemas by which the app itself reads and writes it. */
export const dataSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Your data from Pawfolio, by file',
  type: 'object',
  properties: {
    'account.json': {
      type: 'object',
      properties: { account: { type: ['object', 'null'] }, profile: described(profileSchema) },
    },
    'pets.json': listOf(petSchema, ofPet),
    'designs.json': listOf(designSchema, { versions: designVersionSchema }),
    'artwork.json': listOf(artworkAssetSchema),
    'addresses.json': listOf(addressSchema),
    'orders.json': listOf(placedOrderSchema, { timeline: timelineEntrySchema }),
    'cards.json': listOf(cardSchema, { sightings: sightingSchema }),
    'shares.json': listOf(shareSchema),
    'activity.json': listOf(activitySchema),
    'settings.json': listOf(reminderSettingsSchema),
    'meta.json': listOf(z.union([careDigestSchema, usageSchema, z.looseObject({})])),
    'mails.json': listOf(mailSchema),
  },
});
