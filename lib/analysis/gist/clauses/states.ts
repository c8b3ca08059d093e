/** States of things that posts tell without "is": "app down again". */
export const STATES =
  /^(?:missing|broken|late|down|crashing|freezing|cancelled|canceled|delayed|wrong|damaged|stuck|closed|leaking|faulty|dead|buffering|lagging|overdue|lost|smashed|cracked|burnt|cold|raw|mouldy|locked|hacked|suspended)$/;
