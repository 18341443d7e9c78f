import { blog } from './blog';
import { city } from './city';
import { closure } from './closure';
import { company } from './company';
import { correction } from './correction';
import { forum } from './forum';
import type { Genre } from './genre';
import { hospital } from './hospital';
import { hotel } from './hotel';
import { investor } from './investor';
import { jobs } from './jobs';
import { library } from './library';
import { museum } from './museum';
import { newsCrime } from './news-crime';
import { newsLocal } from './news-local';
import { press } from './press';
import { privacy } from './privacy';
import { realty } from './realty';
import { recall } from './recall';
import { recipe } from './recipe';
import { school } from './school';
import { securityProduct } from './security-product';
import { shop } from './shop';
import { shopApology } from './shop-apology';
import { sports } from './sports';
import { tech } from './tech';
import { terms } from './terms';
import { travel } from './travel';
import { weather } from './weather';

/** Every genre of ordinary page. */
export const genres: readonly Genre[] = [
  newsLocal,
  newsCrime,
  sports,
  recipe,
  travel,
  shop,
  shopApology,
  recall,
  company,
  press,
  investor,
  city,
  closure,
  school,
  hospital,
  hotel,
  forum,
  tech,
  blog,
  realty,
  jobs,
  library,
  weather,
  terms,
  privacy,
  securityProduct,
  museum,
  correction,
];
