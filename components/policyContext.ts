import { createContext } from 'preact';
import { noPolicy, type Policy } from './policy';

/** The policy of the views below. In a file of its own: the background knows the policy too, and draws nothing. */
export const PolicyContext = createContext<Readonly<Policy>>(noPolicy);
