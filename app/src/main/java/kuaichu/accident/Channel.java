package kuaichu.accident;

import kuaichu.platform.Actor;
import kuaichu.platform.Role;

/** How a report came in (报案渠道). Every door leads into the same queue. */
public enum Channel {
    /** 网页链接. */
    WEB_LINK,
    /** 小程序. */
    MINI_PROGRAM,
    /** 城市服务应用. */
    SUPER_APP,
    /** 122、110 接处警平台转警. */
    CALL_110,
    /** 微信报警服务台. */
    CHAT_DESK,
    /** 民警录入. */
    OFFICER,
    /** 协理员代报. */
    COORDINATOR,
    /** 保险查勘引导员代报. */
    INSURER_GUIDE,
    /** 自助终端. */
    KIOSK;

    /** Whether the actor comes through this door: nobody reports in the name of another one. */
    public boolean isOpenTo(Actor actor) {
        return switch (this) {
            case WEB_LINK, MINI_PROGRAM, SUPER_APP, KIOSK -> actor.is(Role.PARTY);
            case OFFICER, CALL_110 -> actor.is(Role.OFFICER);
            case CHAT_DESK, COORDINATOR, INSURER_GUIDE -> false;
        };
    }
}
