package kuaichu.accident;

/** How a report came in (报案渠道). */
public enum Channel {
    /** 网页链接. */
    WEB_LINK,
    /** 小程序. */
    MINI_PROGRAM,
    /** 城市服务应用. */
    SUPER_APP,
    /** 110 电话. */
    CALL_110,
    /** 民警录入. */
    OFFICER,
    /** 协理员代报. */
    COORDINATOR,
    /** 自助终端. */
    KIOSK
}
