/** The 95th percentile of the standard normal distribution: 90 % of it lie within ± this. */
export const Z95 = 1.644_853_626_951_472_2;

/** The 97.5th percentile: 95 % of it lie within ± this. */
export const Z975 = 1.959_963_984_540_054;
