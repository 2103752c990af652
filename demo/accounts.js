/** A few accounts for the pages to show: what a host keeps of each, and the vector it saved last, if any. */
export const ACCOUNTS = [
  {
    account: { id: 'A-1001', name: 'Acme GmbH', arr: 184_000, currency: 'EUR', renewal_date: '2027-01-31' },
    vector: 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2',
  },
  {
    account: { id: 'A-1002', name: 'Northwind Traders', arr: 96_500, currency: 'EUR', renewal_date: '2027-06-30' },
    vector: 'AMPS:1/ST:AG/A1:4/A2:3/A3:4/M1:3/M2:4/M3:3/P1:2/P2:3/P3:2/S1:4/S2:3/S3:4/S4:3',
  },
  {
    account: { id: 'A-1003', name: 'Umbra AG', arr: 42_000, currency: 'CHF', renewal_date: '2027-09-30' },
    vector: 'AMPS:1/ST:ON/A1:1/A2:0/A3:X/M1:2/M2:X/M3:X/P1:0/P2:X/P3:X/S1:1/S2:2/S3:X/S4:X',
  },
  {
    account: { id: 'A-1004', name: 'Fjord AS', arr: 12_000, currency: 'NOK', renewal_date: '2027-11-30' },
    vector: '',
  },
];
