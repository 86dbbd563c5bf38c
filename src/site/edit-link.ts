/** Where a page's text is kept, and where it can be changed when the hosting says so. */
export interface EditLink {
  /** From the root of the project: content/chapters/en/05-oci.mdx */
  readonly file: string;
  /** undefined when the build was not told the repository (REPOSITORY_URL). */
  readonly href: string | undefined;
}

/** @param repository the address of the repository's files, as https://github.com/owner/name/edit/main */
export function editLink(file: string, repository: string | undefined): EditLink {
  return { file, href: repository ? `${repository.replace(/\/+$/, '')}/${file}` : undefined };
}
