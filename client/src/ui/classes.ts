/** Joins the class names that hold; false and undefined fall away. */
export function classes(...namen: (string | false | undefined)[]): string {
  return namen.filter(Boolean).join(' ');
}
