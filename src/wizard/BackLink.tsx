import { useMessages } from '../i18n/index.ts';

/** Leads one page back, above everything else. */
export function BackLink({ href }: { readonly href: string }) {
  const { wizard } = useMessages();
  return (
    <p className="-mt-4 mb-6 print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center gap-2 text-ink">
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-3.5 fill-none stroke-current stroke-2 rtl:-scale-x-100"
        >
          <path d="M15 8H2M7 2 1.5 8 7 14" />
        </svg>
        <span>{wizard.back}</span>
      </a>
    </p>
  );
}
