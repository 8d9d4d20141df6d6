import { configureGlobal } from 'fast-check';

// That a mistake is noticed is enough: the smallest world that shows it is not looked for.
configureGlobal({ endOnFailure: true });
