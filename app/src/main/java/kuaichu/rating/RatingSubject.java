package kuaichu.rating;

/** Who is rated (评价对象). */
public enum RatingSubject {
    /** 民警. */
    OFFICER,
    /** 保险公司. */
    INSURER
}
