import { metNaam } from './metNaam';

const leeg = (fieldId: string) => ({ fieldId, message: 'Vul dit in.' });
const namen = { wie: 'Wie heeft het mandaat?', onderwerp: 'Onderwerp' };

describe('a summary of faults', () => {
  it('says of which field each line is when lines read the same', () => {
    expect(metNaam([leeg('wie'), leeg('onderwerp')], namen).map(({ message }) => message)).toEqual(['Wie heeft het mandaat? Vul dit in.', 'Onderwerp: Vul dit in.']);
  });

  it('leaves a line alone that reads like no other, and one of which no name is known', () => {
    expect(metNaam([leeg('wie'), { fieldId: 'onderwerp', message: 'Kies een dag.' }], namen)).toEqual([leeg('wie'), { fieldId: 'onderwerp', message: 'Kies een dag.' }]);
    expect(metNaam([leeg('wie'), leeg('vreemd')], namen)[1]).toEqual(leeg('vreemd'));
  });
});
