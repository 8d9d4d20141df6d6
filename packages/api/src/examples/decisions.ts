import type { ExamplesOf } from './example.js';

export const decisionsExamples: ExamplesOf<'decide'> = {
  decide: {
    body: {
      questions: [
        {
          question: 'place-order',
          customer: 'praxislindenhof.onmicrosoft.example',
          resellerId: 'studio-brandl',
          offerId: 'm365-business-basic',
          quantity: 2,
        },
      ],
    },
    reply: { answers: [{ allowed: true }] },
  },
};
