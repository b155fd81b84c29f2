package kuaichu.platform;

/** What an account may act as (角色). */
public enum Role {
    /** 当事人. */
    PARTY,
    /** 民警. */
    OFFICER,
    /** 情指中心. */
    CENTRE,
    /** 保险公司查勘定损与理赔. */
    INSURER
}
