package kuaichu.accident.web;

import kuaichu.accident.ArticleRef;

/**
 * A scenario people choose by its picture (事故情形).
 *
 * @param code behaviour code for statements, for example REAR_END
 * @param picture name of the drawing in the party app
 * @param offenderText who usually bears it
 */
public record ScenarioView(String code, String title, String picture, String offenderText, ArticleRef article) {}
