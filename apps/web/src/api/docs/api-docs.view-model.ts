/** The parts of an OpenAPI schema that are said to people. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly nullable?: boolean;
  readonly description?: string;
  readonly default?: string | number | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: Content;
  /** Names of credentials, any of which opens the path; none: it needs no credential. */
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly responses: Readonly<Record<string, Content & { readonly description?: string }>>;
}

/** The parts of an OpenAPI document that are said to people. */
export interface Described {
  readonly info: { readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', Operation>>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, { readonly description?: string }>>;
  };
}

export interface FieldLine {
  readonly name: string;
  readonly type: string;
  readonly note: string;
}

/** What a schema allows, in words. */
export function sayType(schema: Schema | undefined): string {
  if (schema === undefined) return 'nothing';
  const orNull = schema.nullable === true ? ' or null' : '';
  return `${bareType(schema)}${orNull}`;
}

function bareType({ $ref, type, format, enum: values, items, anyOf }: Schema): string {
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (anyOf !== undefined) return anyOf.map(sayType).join(', or ');
  if (values !== undefined) return `one of: ${values.map(String).join(', ')}`;
  if (type === 'array') return `list of ${sayType(items)}`;
  if (format === 'date') return 'day, YYYY-MM-DD';
  if (format === 'date-time') return 'instant';
  return type ?? 'anything';
}

function fieldLines(schema: Schema, prefix = ''): FieldLine[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const optional = schema.required?.includes(name) === true ? [] : ['Optional'];
    const line = {
      name: `${prefix}${name}`,
      type:
        field.properties === undefined
          ? sayType(field)
          : `object${field.nullable ? ' or null' : ''}`,
      note: [...optional, ...(field.description === undefined ? [] : [field.description])].join(
        '. ',
      ),
    };
    const inner = field.items?.properties === undefined ? field : field.items;
    return [line, ...fieldLines(inner, `${prefix}${name}.`)];
  });
}

/** What has to be sent to be let in, in words. */
function credentialFor({ security = [] }: Operation, { components }: Described): string | null {
  const names = security.flatMap((one) => Object.keys(one));
  const said = names.map((name) => components?.securitySchemes?.[name]?.description ?? name);
  return said.length === 0 ? null : `Header Authorization: Bearer, and ${said.join(' or ')}`;
}

function operationOf(path: string, method: string, operation: Operation) {
  const { summary = path, description = '', parameters = [], requestBody, responses } = operation;
  const [body] = Object.values(requestBody?.content ?? {});
  return {
    id: `${method}${path.replace(/[^a-z0-9]+/gi, '-')}`,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    parameters: parameters.map(({ name, required, schema }) => ({
      name,
      type: sayType(schema),
      note: [
        required === true ? 'Required' : 'Optional',
        ...(schema?.default === undefined ? [] : [`else ${String(schema.default)}`]),
      ].join(', '),
    })),
    body: body === undefined ? null : sayType(body.schema),
    bodyKinds: Object.keys(requestBody?.content ?? {}).join(', '),
    responses: Object.entries(responses).map(([status, response]) => ({
      status,
      what: sayType(Object.values(response.content ?? {})[0]?.schema),
      note: response.description ?? '',
    })),
  };
}

/** The API in words: what can be asked, what can be told, and what every field means. */
export function apiDocsView(described: Described) {
  const { info, paths, components } = described;
  return {
    title: 'The same over JSON',
    about: info.description ?? '',
    operations: Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...operationOf(path, method, operation),
        credential: credentialFor(operation, described),
      })),
    ),
    schemas: Object.entries(components?.schemas ?? {}).map(([name, schema]) => ({
      name,
      fields: fieldLines(schema),
    })),
  };
}
