/** What is asked of an object: the fields by name, each with what is asked of its own fields. */
export type Selectie = ReadonlyMap<string, Selectie>;

/** For each field that can be asked the SQL that makes its value, or how to make it from what is asked below. */
export type Projectie = Readonly<Record<string, string | ((velden: Selectie) => string)>>;

/**
 * SQL for a JSON object with just the fields asked, in the order asked.
 * @throws {TypeError} for a field without SQL, so that a new field of the schema is never silently null
 */
export function jsonObject(typenaam: string, velden: Selectie, projectie: Projectie): string {
  const paren = [...velden].map(([veld, onder]) => {
    if (veld === '__typename') return `'__typename', '${typenaam}'`;
    const sql = Object.hasOwn(projectie, veld) ? projectie[veld] : undefined;
    if (!sql) throw new TypeError(`${typenaam}.${veld} heeft geen SQL`);
    return `'${veld}', ${typeof sql === 'string' ? sql : sql(onder)}`;
  });
  return `json_build_object(${paren.join(', ')})`;
}

/** SQL for a moment as ISO text in UTC, as the API gives moments. */
export function isoMoment(kolom: string): string {
  return `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
