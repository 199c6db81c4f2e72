let laatste: string | undefined;

/** The lid for whom this page was made; a page that finds another one tells it first. */
export function laatsteLid(): string | undefined {
  return laatste;
}

export function onthoudLid(lidId: string | undefined): void {
  laatste = lidId;
}
