export const lidmaatschap = {
  titel: 'Who do you work for now?',
  intro: 'You belong to more than one organisation. You work for one at a time. You can switch later in the menu at the top right.',
  kies: 'Work for {{organisatie}}',
  wissel: 'Work for {{organisatie}}',
  gewisseld: 'You now work for another organisation',
  gewisseldUitleg: 'In another tab you chose {{organisatie}} in {{regio}}. This page goes on with that.',
  gaVerder: 'Go on',
};
