import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type Beginning, createAssessment } from '../../api/assessments.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useErrorText } from '../../parts/use-error-text.ts';

/** Creates an assessment and goes into it. */
export function useBegin() {
  const say = useWords('shell');
  const errorText = useErrorText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (from: Beginning) => createAssessment(from),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['assessments'] });
      void navigate({ to: '/a/$assessment', params: { assessment: id } });
    },
    onError: (error) => notifications.show({ title: say('error.title'), message: errorText(error), color: 'red' }),
  });
}
