import { describe, expect, it } from '@jest/globals';
import { verdeel } from './verdeling';

describe('verdeel', () => {
  it('lays the parts after each other on a bar of a hundred', () => {
    const delen = verdeel({ begrootInCent: '2500000', betaaldInCent: '50000', gereserveerdInCent: '450000', vrijInCent: '2000000' });
    expect(delen.map(({ naam, begin, breedte }) => [naam, begin, breedte])).toEqual([['betaald', 0, 2], ['gereserveerd', 2, 18], ['vrij', 20, 80]]);
  });

  it('counts in whole cents, so that large amounts keep their share', () => {
    const groot = '900719925474099300';
    expect(verdeel({ begrootInCent: groot, betaaldInCent: groot, gereserveerdInCent: '0', vrijInCent: '0' })[0]?.breedte).toBe(100);
  });

  it('gives an empty fund no width', () => {
    expect(verdeel({ begrootInCent: '0', betaaldInCent: '0', gereserveerdInCent: '0', vrijInCent: '0' }).map(({ breedte }) => breedte)).toEqual([0, 0, 0]);
  });
});
