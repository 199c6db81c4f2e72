import { regioInAdres } from './index';

describe('the regio of a sign-in page', () => {
  it('is what the address says, when that can be one', () => {
    const regio = '01900000-0000-7000-8000-000000000001';
    expect(regioInAdres(`?regio=${regio}`)).toBe(regio);
    for (const vreemd of ['', '?regio=', '?regio=../../x', `?regio=${regio}/..`, '?regio=<script>']) expect(regioInAdres(vreemd)).toBeUndefined();
  });
});
