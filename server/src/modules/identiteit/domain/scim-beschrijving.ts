import { SCIM_GEBRUIKER, SCIM_GROEP, SCIM_PAGINA } from './scim.js';

const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Schema';

/** What this service can do. Source: RFC 7643 §5. */
export const SERVICE_PROVIDER_CONFIG = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: SCIM_PAGINA },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [{ type: 'oauthbearertoken', name: 'Bearer token', description: 'A key that two beheerders of the regio made.', primary: true }],
};

/** Source: RFC 7643 §6. */
export const RESOURCE_TYPES = [
  { naam: 'User', plek: '/Users', schema: SCIM_GEBRUIKER },
  { naam: 'Group', plek: '/Groups', schema: SCIM_GROEP },
].map(({ naam, plek, schema }) => ({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'], id: naam, name: naam, endpoint: plek, schema, schemaExtensions: [] }));

const attribuut = (name: string, anders: Record<string, unknown> = {}) => ({
  name, type: 'string', multiValued: false, required: false, caseExact: false, mutability: 'readWrite', returned: 'default', uniqueness: 'none', ...anders,
});
const meervoud = (name: string, subAttributes: object[], anders: Record<string, unknown> = {}) => attribuut(name, { type: 'complex', multiValued: true, subAttributes, ...anders });

/** Only what is kept; whatever else a provider sends is left out. Source: RFC 7643 §7. */
export const SCHEMAS = [
  {
    schemas: [SCHEMA], id: SCIM_GEBRUIKER, name: 'User', description: 'Somebody of the organisatie of this key.',
    attributes: [
      attribuut('userName', { required: true, uniqueness: 'server' }),
      attribuut('externalId', { caseExact: true }),
      attribuut('name', { type: 'complex', subAttributes: ['formatted', 'givenName', 'familyName'].map((naam) => attribuut(naam)) }),
      attribuut('displayName'),
      attribuut('title'),
      attribuut('active', { type: 'boolean' }),
      meervoud('emails', [attribuut('value'), attribuut('type'), attribuut('primary', { type: 'boolean' })]),
      meervoud('groups', [attribuut('value', { mutability: 'readOnly' }), attribuut('display', { mutability: 'readOnly' })], { mutability: 'readOnly' }),
    ],
  },
  {
    schemas: [SCHEMA], id: SCIM_GROEP, name: 'Group', description: 'A group; a beheerder says which role it gives.',
    attributes: [
      attribuut('displayName', { required: true, uniqueness: 'server' }),
      attribuut('externalId', { caseExact: true }),
      meervoud('members', [attribuut('value', { mutability: 'immutable' }), attribuut('display', { mutability: 'immutable' })]),
    ],
  },
];
