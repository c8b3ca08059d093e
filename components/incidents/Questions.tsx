import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Input, TextArea } from '@/components/ui/Field';
import type { Brand } from '@/lib/domain/brand';
import { addFaq } from '@/lib/queries/incidentFaq';
import { countText, text } from '@/lib/queries/text';
import { Box } from './Box';

interface QuestionsProps {
  questions: readonly { text: string; count: number }[];
  brand: Brand;
  onSay(words: string): void;
}

/** What people asked and the sheet could not answer: with an answer each becomes one of the brand's questions. */
export function Questions({ questions, brand, onSay }: QuestionsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const known = new Set(brand.faq.map(({ question }) => question.trim().toLowerCase()));
  return (
    <Box title={text('incidentQuestions')} lead={text('incidentQuestionsLead')}>
      {questions.length === 0 && <p className="text-text-3">{text('incidentQuestionsNone')}</p>}
      <ul className="grid divide-y divide-line">
        {questions.map((question) => (
          <li key={question.text} className="grid gap-2 py-1.5">
            <div className="flex flex-wrap items-center gap-x-2">
              <span dir="auto" className="min-w-0 flex-1 basis-40 break-words">
                {question.text}
              </span>
              <span className="text-meta text-text-3">{countText('incidentAsked', question.count)}</span>
              {known.has(question.text.trim().toLowerCase()) ? (
                <span className="font-medium text-good text-meta">{text('incidentInFaq')}</span>
              ) : (
                <Button
                  look="link"
                  aria-expanded={open === question.text}
                  onClick={() => setOpen(open === question.text ? null : question.text)}
                >
                  {text('incidentToFaq')}
                </Button>
              )}
            </div>
            {open === question.text && (
              <AnswerForm
                question={question.text}
                onSave={async (asked, answer) => {
                  const done = await addFaq(brand, asked, answer);
                  onSay(text(done ? 'incidentFaqSaved' : 'incidentNotSaved'));
                  if (done) setOpen(null);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Box>
  );
}

interface AnswerFormProps {
  question: string;
  onSave(question: string, answer: string): Promise<void>;
}

function AnswerForm({ question, onSave }: AnswerFormProps) {
  const [asked, setAsked] = useState(question.replace(/^@\w+\s+/, ''));
  const [answer, setAnswer] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="grid gap-2 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked.trim() && answer.trim()) void onSave(asked.trim(), answer.trim());
        else setWrong(true);
      }}
    >
      <Field label={text('incidentFaqQuestion')}>
        {(control) => (
          <Input {...control} maxLength={300} value={asked} onChange={({ target }) => setAsked(target.value)} />
        )}
      </Field>
      <Field label={text('incidentFaqAnswer')} error={wrong && !answer.trim() ? text('fault_missing') : undefined}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={1500}
            value={answer}
            onChange={({ target }) => setAnswer(target.value)}
          />
        )}
      </Field>
      <Button look="edge" type="submit" className="w-fit">
        {text('incidentFaqSave')}
      </Button>
    </form>
  );
}
