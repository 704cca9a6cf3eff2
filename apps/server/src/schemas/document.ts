import { AnshinDocument } from '@anshin/model';
import { z } from 'zod';

/**
 * A document in a request. It is not walked by the schema, which takes long for a large one: the model's own compiled check looks at it, and its
 * findings name each place.
 */
export const DocumentInput = z.unknown().meta({ $ref: '#/components/schemas/AnshinDocumentInput' });

/** A document in an answer; what is stored always holds to the schema. */
export const DocumentOutput = AnshinDocument;
