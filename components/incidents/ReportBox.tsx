import { Copy, Download, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/download';
import { incidentReport } from '@/lib/incidents/report';
import type { IncidentRecord } from '@/lib/incidents/types';
import { writeClipboard } from '@/lib/queries/clipboard';
import { text } from '@/lib/queries/text';
import { Box } from './Box';
import { Markdown } from './Markdown';

interface ReportBoxProps {
  record: IncidentRecord;
  now: Date;
  onSay(words: string): void;
}

/** The report: read here, copied or saved as Markdown, printed. */
export function ReportBox({ record, now, onSay }: ReportBoxProps) {
  const minute = Math.floor(now.getTime() / 60_000) * 60_000;
  const report = useMemo(() => incidentReport(record, new Date(minute)), [record, minute]);
  const copy = async () => {
    const done = await writeClipboard(report).then(
      () => true,
      () => false,
    );
    onSay(text(done ? 'incidentCopied' : 'incidentCopyFailed'));
  };
  const name = record.incident.sheet.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60);
  return (
    <div className="@min-[860px]:col-span-2">
      <Box
        title={text('incidentReport')}
        lead={text('incidentReportLead')}
        actions={
          <>
            <Button icon={<Copy className="size-4" aria-hidden="true" />} onClick={() => void copy()}>
              {text('incidentReportCopy')}
            </Button>
            <Button
              icon={<Download className="size-4" aria-hidden="true" />}
              onClick={() => download(new Blob([report], { type: 'text/markdown' }), `${name || 'incident'}.md`)}
            >
              {text('incidentReportSave')}
            </Button>
            <Button icon={<Printer className="size-4" aria-hidden="true" />} onClick={() => window.print()}>
              {text('incidentReportPrint')}
            </Button>
          </>
        }
      >
        <Markdown text={report} />
      </Box>
    </div>
  );
}
