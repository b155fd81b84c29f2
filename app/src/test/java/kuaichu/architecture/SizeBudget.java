package kuaichu.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Measures sources by the JDK's own parser: lines of a file, lines of a method body, parameters, nesting of control statements. */
final class SizeBudget {
    static final int FILE_LINES = 500;
    static final int METHOD_LINES = 60;
    static final int PARAMETERS = 6;
    static final int CONSTRUCTOR_PARAMETERS = 9;
    static final int NESTING = 3;

    private SizeBudget() {}

    /** Everything past the budget, each with its place. */
    static List<String> findExcesses(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<String> excesses = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions, excesses).scan(unit, 0);
            }
            return excesses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Measure extends TreeScanner<@Nullable Void, Integer> {
        private static final Set<Tree.Kind> DATA = Set.of(Tree.Kind.RECORD);

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> excesses;
        private boolean insideRecord;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<String> excesses) {
            this.unit = unit;
            this.positions = positions;
            this.excesses = excesses;
            report(
                    unit.getLineMap().getLineNumber(positions.getEndPosition(unit, unit)),
                    FILE_LINES,
                    "lines in the file",
                    unit);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Integer depth) {
            boolean outer = insideRecord;
            insideRecord = DATA.contains(type.getKind());
            super.visitClass(type, depth);
            insideRecord = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Integer depth) {
            BlockTree body = method.getBody();
            if (body != null) {
                report(lines(body), METHOD_LINES, "lines in the body of " + method.getName(), method);
            }
            boolean constructor = method.getReturnType() == null;
            if (!(constructor && insideRecord)) {
                int budget = constructor ? CONSTRUCTOR_PARAMETERS : PARAMETERS;
                report(method.getParameters().size(), budget, "parameters of " + method.getName(), method);
            }
            return super.visitMethod(method, 0);
        }

        @Override
        public @Nullable Void visitIf(IfTree tree, Integer depth) {
            enter(tree, depth);
            scan(tree.getCondition(), depth);
            scan(tree.getThenStatement(), depth + 1);
            if (tree.getElseStatement() != null) {
                scan(tree.getElseStatement(), tree.getElseStatement() instanceof IfTree ? depth : depth + 1);
            }
            return null;
        }

        @Override
        public @Nullable Void visitForLoop(ForLoopTree tree, Integer depth) {
            enter(tree, depth);
            return super.visitForLoop(tree, depth + 1);
        }

        @Override
        public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, Integer depth) {
            enter(tree, depth);
            return super.visitEnhancedForLoop(tree, depth + 1);
        }

        @Override
        public @Nullable Void visitWhileLoop(WhileLoopTree tree, Integer depth) {
            enter(tree, depth);
            return super.visitWhileLoop(tree, depth + 1);
        }

        @Override
        public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, Integer depth) {
            enter(tree, depth);
            return super.visitDoWhileLoop(tree, depth + 1);
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, Integer depth) {
            enter(tree, depth);
            return super.visitSwitch(tree, depth + 1);
        }

        @Override
        public @Nullable Void visitTry(TryTree tree, Integer depth) {
            enter(tree, depth);
            return super.visitTry(tree, depth + 1);
        }

        private void enter(Tree tree, int depth) {
            report(depth + 1, NESTING, "levels of nesting", tree);
        }

        private long lines(Tree tree) {
            return line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) - 1;
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private void report(long measured, int budget, String what, Tree tree) {
            if (measured > budget) {
                String file =
                        Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                excesses.add(file + ":" + line(positions.getStartPosition(unit, tree)) + ": " + measured + " " + what
                        + " (budget " + budget + ")");
            }
        }
    }
}
