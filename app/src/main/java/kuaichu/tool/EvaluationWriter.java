package kuaichu.tool;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kuaichu.liability.Abstention;
import kuaichu.liability.Article;
import kuaichu.liability.Evaluation;
import kuaichu.liability.FactUsed;
import kuaichu.liability.FiredRule;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.RouteReasonFound;
import kuaichu.liability.SubAccident;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an evaluation as JSON (评估结果输出): codes and citations, and every cited article once with version and source. */
final class EvaluationWriter {
    private EvaluationWriter() {}

    static ObjectNode write(Evaluation answer) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("route", answer.route().name());
        result.put("scene_instruction", answer.sceneInstruction().name());
        texts(
                result.putArray("route_reasons"),
                answer.routeReasons().stream().map(r -> r.reason().name()));
        texts(result.putArray("route_basis"), answer.routeBasisCitations().stream());
        texts(result.putArray("city_limits"), answer.cityLimits().stream().map(Enum::name));
        grades(result, "liability", answer.liability());
        grades(result, "liability_prima_facie", answer.liabilityPrimaFacie());
        if (answer.subAccidents().isEmpty()) {
            result.putNull("sub_accidents");
        } else {
            ArrayNode parts = result.putArray("sub_accidents");
            answer.subAccidents().forEach(part -> write(parts.addObject(), part));
        }
        texts(result.putArray("basis"), answer.basisCitations().stream());
        ArrayNode rules = result.putArray("rules");
        answer.rules().forEach(rule -> write(rules.addObject(), rule));
        facts(result.putArray("facts_used"), answer.factsUsed());
        facts(result.putArray("disputed_facts"), answer.disputedFacts());
        result.put("discretionary", answer.discretionary());
        abstention(result, answer.abstainedBecause());
        result.put("compensation_basis", answer.compensationBasis().citation());
        ArrayNode articles = result.putArray("articles");
        cited(answer).forEach(article -> write(articles.addObject(), article));
        return result;
    }

    private static void write(ObjectNode node, SubAccident part) {
        texts(node.putArray("parties"), part.parties().stream());
        grades(node, "liability", part.liability());
        abstention(node, part.abstainedBecause());
    }

    private static void write(ObjectNode node, FiredRule rule) {
        node.put("id", rule.id()).put("text", rule.text().chinese());
        texts(node.putArray("articles"), rule.articles().stream().map(Article::citation));
    }

    private static void write(ObjectNode node, Article article) {
        node.put("citation", article.citation())
                .put("title", article.title().chinese())
                .put("text", article.text())
                .put("effective_from", article.effectiveFrom().toString())
                .put("source", article.source());
    }

    private static void abstention(ObjectNode node, @Nullable Abstention abstention) {
        if (abstention == null) {
            node.putNull("abstained_because");
        } else {
            node.put(
                    "abstained_because",
                    abstention.reason() + "：" + abstention.explanation().chinese());
        }
    }

    private static void grades(ObjectNode node, String name, @Nullable Map<String, LiabilityGrade> grades) {
        if (grades == null) {
            node.putNull(name);
        } else {
            ObjectNode byLabel = node.putObject(name);
            grades.forEach((label, grade) -> byLabel.put(label, grade.name()));
        }
    }

    private static void facts(ArrayNode array, List<FactUsed> facts) {
        facts.forEach(fact -> array.addObject().put("path", fact.path()).put("value", fact.value()));
    }

    private static void texts(ArrayNode array, Stream<String> texts) {
        texts.forEach(array::add);
    }

    private static Collection<Article> cited(Evaluation answer) {
        Map<String, Article> cited = new LinkedHashMap<>();
        Abstention abstention = answer.abstainedBecause();
        Stream.of(
                        answer.routeReasons().stream()
                                .map(RouteReasonFound::articles)
                                .flatMap(List::stream),
                        answer.routeBasis().stream(),
                        answer.rules().stream().map(FiredRule::articles).flatMap(List::stream),
                        abstention == null ? Stream.<Article>empty() : abstention.articles().stream(),
                        Stream.of(answer.compensationBasis()))
                .flatMap(articles -> articles)
                .forEach(article -> cited.putIfAbsent(article.citation(), article));
        return cited.values();
    }
}
