/** ISO 3166-1 codes of the countries of the built-in boundaries, each before the name that it has there. */
const countries = [
  'AF Afghanistan|AL Albania|DZ Algeria|AS American Samoa|AD Andorra|AO Angola|AI Anguilla|AQ Antarctica',
  'AG Antigua and Barb.|AR Argentina|AM Armenia|AW Aruba|AU Australia|AT Austria|AZ Azerbaijan|BS Bahamas',
  'BH Bahrain|BD Bangladesh|BB Barbados|BY Belarus|BE Belgium|BZ Belize|BJ Benin|BM Bermuda|BT Bhutan',
  'BO Bolivia|BA Bosnia and Herz.|BW Botswana|IO Br. Indian Ocean Ter.|BR Brazil|VG British Virgin Is.',
  'BN Brunei|BG Bulgaria|BF Burkina Faso|BI Burundi|CV Cabo Verde|KH Cambodia|CM Cameroon|CA Canada',
  'KY Cayman Is.|CF Central African Rep.|TD Chad|CL Chile|CN China|CO Colombia|KM Comoros|CG Congo|CK Cook Is.',
  "CR Costa Rica|HR Croatia|CU Cuba|CW Curaçao|CY Cyprus|CZ Czechia|CI Côte d'Ivoire|CD Dem. Rep. Congo",
  'DK Denmark|DJ Djibouti|DM Dominica|DO Dominican Rep.|EC Ecuador|EG Egypt|SV El Salvador|GQ Eq. Guinea',
  'ER Eritrea|EE Estonia|ET Ethiopia|FO Faeroe Is.|FK Falkland Is.|FJ Fiji|FI Finland|PF Fr. Polynesia',
  'TF Fr. S. Antarctic Lands|FR France|GA Gabon|GM Gambia|GE Georgia|DE Germany|GH Ghana|GR Greece|GL Greenland',
  'GD Grenada|GU Guam|GT Guatemala|GG Guernsey|GN Guinea|GW Guinea-Bissau|GY Guyana|HT Haiti',
  'HM Heard I. and McDonald Is.|HN Honduras|HK Hong Kong|HU Hungary|IS Iceland|IN India|ID Indonesia|IR Iran',
  'IQ Iraq|IE Ireland|IM Isle of Man|IL Israel|IT Italy|JM Jamaica|JP Japan|JE Jersey|JO Jordan|KZ Kazakhstan',
  'KE Kenya|KI Kiribati|XK Kosovo|KW Kuwait|KG Kyrgyzstan|LA Laos|LV Latvia|LB Lebanon|LS Lesotho|LR Liberia',
  'LY Libya|LI Liechtenstein|LT Lithuania|LU Luxembourg|MO Macao|MK Macedonia|MG Madagascar|MW Malawi',
  'MY Malaysia|MV Maldives|ML Mali|MT Malta|MH Marshall Is.|MR Mauritania|MU Mauritius|MX Mexico|FM Micronesia',
  'MD Moldova|MC Monaco|MN Mongolia|ME Montenegro|MS Montserrat|MA Morocco|MZ Mozambique|MM Myanmar',
  'MP N. Mariana Is.|NA Namibia|NR Nauru|NP Nepal|NL Netherlands|NC New Caledonia|NZ New Zealand|NI Nicaragua',
  'NE Niger|NG Nigeria|NU Niue|NF Norfolk Island|KP North Korea|NO Norway|OM Oman|PK Pakistan|PW Palau',
  'PS Palestine|PA Panama|PG Papua New Guinea|PY Paraguay|PE Peru|PH Philippines|PN Pitcairn Is.|PL Poland',
  'PT Portugal|PR Puerto Rico|QA Qatar|RO Romania|RU Russia|RW Rwanda|GS S. Geo. and the Is.|SS S. Sudan',
  'SH Saint Helena|LC Saint Lucia|WS Samoa|SM San Marino|SA Saudi Arabia|SN Senegal|RS Serbia|SC Seychelles',
  'SL Sierra Leone|SG Singapore|SX Sint Maarten|SK Slovakia|SI Slovenia|SB Solomon Is.|SO Somalia',
  'ZA South Africa|KR South Korea|ES Spain|LK Sri Lanka|BL St-Barthélemy|MF St-Martin|KN St. Kitts and Nevis',
  'PM St. Pierre and Miquelon|VC St. Vin. and Gren.|SD Sudan|SR Suriname|SE Sweden|CH Switzerland|SY Syria',
  'ST São Tomé and Principe|TW Taiwan|TJ Tajikistan|TZ Tanzania|TH Thailand|TL Timor-Leste|TG Togo|TO Tonga',
  'TT Trinidad and Tobago|TN Tunisia|TR Turkey|TM Turkmenistan|TC Turks and Caicos Is.|VI U.S. Virgin Is.',
  'UG Uganda|UA Ukraine|AE United Arab Emirates|GB United Kingdom|US United States of America|UY Uruguay',
  'UZ Uzbekistan|VU Vanuatu|VA Vatican|VE Venezuela|VN Vietnam|EH W. Sahara|WF Wallis and Futuna Is.|YE Yemen',
  'ZM Zambia|ZW Zimbabwe|SZ eSwatini|AX Åland',
].join('|');

const codes = new Map(countries.split('|').map((entry) => [entry.slice(3), entry.slice(0, 2)]));

/** The ISO 3166-1 code (two letters) of a country by its name in the built-in boundaries; undefined where it has none. */
export function countryCode(name: string): string | undefined {
  return codes.get(name);
}
