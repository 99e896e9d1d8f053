import { accessAddresses as to, type nbAccessibility } from './nb-accessibility.js';

/** English for `/tilgjengelighet`. */
export const enAccessibility: typeof nbAccessibility = {
  title: 'Accessibility statement',
  description: 'What is not accessible on these pages, what was tested, and where to tell us.',
  lead: 'Whom these pages may shut out, what was tested and what was not, and where to tell us.',
  covers:
    'The statement covers the public’s pages: meetings, items, minutes, search, calendar, big screen and embedded window. It does not cover the secretary’s own screens.',

  status: 'How far the requirements are met',
  partly: 'Partly conforming.',
  measure: [
    'The requirements are WCAG 2.1, levels A and AA (EN 301 549), by the ',
    { text: 'Equality and Anti-Discrimination Act § 18', to: to.law },
    ' and the ',
    { text: 'regulation on universal design of ICT § 4b', to: to.regulation },
    '. Our own aim is WCAG 2.2 AA.',
  ],

  notMet: 'What is not met',
  notMetOnes: [
    'Recordings have captions only where the stream brings them along. Meetings recorded in one file are shown without captions (WCAG 1.2.2), and there is no audio description (1.2.5). The course of each item, motions, votes and decisions are there as text.',
    'Names and titles in another language than the page, in Northern Sámi for instance, are not marked as such, so a screen reader may read them wrongly (3.1.2).',
    'Documents are published as the municipality made them. One may be scanned or have no tags for screen readers (1.1.1, 1.3.1). The system does not mend that.',
  ],
  outside: 'What is exempt',
  outsideOnes: [
    [
      'Live sound and pictures are exempt from the requirements, by ',
      { text: 'the regulation § 4c', to: to.live },
      '. The log of the meeting beside them is text, and is not exempt.',
    ],
  ],

  tested: 'How the pages were tested',
  testedOnes: [
    'By machines, each time the program changes: every kind of page goes through axe-core in Chromium, light and dark, on a phone and a large screen, and must come out without a fault. Such tools find only some of the faults.',
    'At a width of 320 pixels, which is a magnification of 400 %, no page may need scrolling sideways.',
    'News that arrives while the meeting goes on may not move the focus, and a vote is read out once, when its result is there. The page can be held still.',
  ],
  notTested:
    'Not tested: no people with disabilities have taken part in testing these pages, nobody from outside has audited them, and they have not been tried with screen readers. Nobody has counted each requirement.',

  tell: 'Tell us when something shuts you out',
  tellUs: 'Write what you wanted to do, which page you were on and what was in the way. Write to:',
  noContact: 'Whoever runs this site has not given an address yet. Write to the municipality’s own mailbox.',

  complain: 'Complaints and supervision',
  complainTo: [
    'If you think you were discriminated against because something is not accessible, you may complain to the ',
    { text: 'Anti-Discrimination Tribunal', to: to.board },
    '. The ',
    { text: 'Authority for Universal Design of ICT', to: to.authority },
    ' supervises that the rules are followed.',
  ],

  about: 'About this statement',
  drawnUp: (date) =>
    `Drawn up on ${date} by those who make the program, from the tests above. It is to be gone through every year.`,
  duty: [
    'The municipality must publish a statement of its own in the national solution, by ',
    { text: 'the regulation § 4e', to: to.statement },
    '. This page does not take its place.',
  ],
  official: 'The municipality’s statement in the national solution',
  noOfficial: 'Whoever runs this site has not said where the municipality’s statement is.',
};
