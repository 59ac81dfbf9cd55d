/**
 * Lead of the second line of header and footer, in points. The first is as high as the label; a low second one comes
 * nearest to the design, where the label hangs beside both.
 */
export const lineLead = 9;

/** How much higher than designed the band stands, so that its small words, low beside the label, are near their place. */
export const bandRise = 2;
