// `casualty-claims/text`: what reads counts out of running text.
export * from '../figure';
