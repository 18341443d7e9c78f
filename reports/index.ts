import medicalSystemService from './medical-system-service';
import mkSystem from './mk-system';
import msAndConsulting from './ms-and-consulting';
import nihonKeieiKyokai from './nihon-keiei-kyokai';
import type { BundledReport } from './report';
import toyoShoji from './toyo-shoji';

/** The disclosures that come with the product, newest first. */
export const reports: readonly BundledReport[] = [
  mkSystem,
  medicalSystemService,
  nihonKeieiKyokai,
  msAndConsulting,
  toyoShoji,
];
