/** `gelukt`, or the SQLSTATE of the refusal with its detail. */
export async function uitkomst(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'gelukt';
  } catch (fout) {
    const { code, detail } = fout as { code?: string; detail?: string };
    if (!code) throw fout;
    return code.startsWith('DT') && detail !== undefined ? `${code} ${detail}` : code;
  }
}
