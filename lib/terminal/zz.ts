import { loadAnalyser } from '@/lib/analysis';
import { findCues } from '@/lib/analysis/cue';
import { readText } from '@/lib/analysis/reading';
import { DANGER_CUES, RISK_CUES } from '@/lib/analysis/cues/risks';
import { INTENT_CUES } from '@/lib/analysis/cues/intents';
import { TONE_CUES } from '@/lib/analysis/cues/tone';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
const an = await loadAnalyser();
for (const text of process.argv.slice(2)) {
  const a = an.analyse({ text, language: 'en', platform: 'x', author: { name: 'Sam', handle: null, url: null } }, [], { ...UNNAMED_BRAND, id: 'b', name: 'Halden' });
  console.log(text, '\n   ', a.intent, a.sentiment.label, a.sentiment.score, a.sentiment.confident, a.emotion, a.category, 'sev', a.severity, a.flags.join(), '| gist', a.gist?.text, '| cues', findCues(readText(text), [...RISK_CUES, ...INTENT_CUES, ...TONE_CUES]).map((f) => f.cue.id).join());
}
