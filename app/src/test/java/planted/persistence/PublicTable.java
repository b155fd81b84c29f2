package planted.persistence;

/** Planted: a table class everybody could use. */
public class PublicTable {}
