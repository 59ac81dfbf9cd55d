/** Short forms in capitals that every reader of English knows, units, currencies, and what is no short form. */
export const plainAcronyms: ReadonlySet<string> = new Set(
  (
    'AD AI AM BBC BC CCTV CD CEO CIA CNN COVID DIY DNA DVD EU EUR FAQ FBI FIFA FM FYI GBP GDP GMT GPS HIV HQ HTML HTTP ICD ID IP ' +
    'IQ ISBN ISIS ISO IT JPEG JPY LED LGBT MP NASA NATO NGO OK PC PDF PHIA PIN PM PR QR RAM RSS SARS SIM SMS SOS SUV TLP TV UAE UK UN ' +
    'UNESCO UNHCR UNICEF URL US USA USB USD USSR UTC VAT VIP VPN WHO WIFI WTO WWF XML BLUF NB PS RIP AIDS UFO POW CV AKA ETA'
  ).split(' '),
);
