import { AnshinDocument, type CollectionName, DataFlow, Layout, Rationale, Scope } from '@anshin/model';
import type { z } from 'zod';

/** A schema of any kind. */
export type AnySchema = z.core.$ZodType;

/** Collections whose keys mean something elsewhere: a threat, a position, a requirement, an obligation. In all others people give the names. */
export const KEYED_BY_MEANING: ReadonlySet<CollectionName> = new Set<CollectionName>(['threatDispositions', 'rationales', 'requirementStates', 'obligations']);

/** Maps inside an entity whose keys people give. */
export const NAMED_BY_PEOPLE: readonly AnySchema[] = [DataFlow.shape.steps, Scope.shape.exclusions.unwrap()];

/** Maps that are one value: a place on the diagram is written once, at the end of a drag; a place on the risk map is meant as a whole. */
export const ONE_VALUE: readonly AnySchema[] = [Layout.shape.positions.unwrap().valueType, Rationale.shape.concludes.unwrap()];

/** The schema that the plans are made from. */
export const DOCUMENT_SCHEMA = AnshinDocument;
