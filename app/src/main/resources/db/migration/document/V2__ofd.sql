-- The same pages as OFD (GB/T 33190) beside the PDF; revisions from before have none.
alter table document.revision add column ofd_sha256 text unique;
alter table document.revision add column ofd_size_bytes bigint;
