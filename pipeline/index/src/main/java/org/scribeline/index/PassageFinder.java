package org.scribeline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Span;

/**
 * Finds, in the articles of one result, the sentence that answers most of the query.
 *
 * <p>That is the one with the most different clauses in it, then the most finds, then the first. A headline, which is
 * shown anyway, is taken only where nothing else has a find.
 */
final class PassageFinder {
    private static final Span NOTHING = Span.of(0, 1);
    /** Characters that may surround a repeated headline: a bullet, a number. */
    private static final int HEADLINE_SLACK = 8;

    private final IndexSearcher searcher;
    private final Weight weight;
    private final List<MentionQuery> mentionQueries;

    PassageFinder(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.mentionQueries = MentionQuery.in(query);
    }

    /** The passage of an article that matches. */
    Passage passage(int doc, Document stored) throws IOException {
        String text = Optional.ofNullable(stored.get(IndexField.TEXT.label())).orElse("");
        String title = Optional.ofNullable(stored.get(IndexField.TITLE.label())).orElse("");
        BytesRef bytes = stored.getBinaryValue(ArticleFields.FOUND);
        if (text.isBlank() || bytes == null) {
            return new Passage("", 0, List.of());
        }
        StoredArticle article = StoredArticle.decode(bytes);
        List<Find> finds =
                finds(doc, article, text.length() - text.stripLeading().length());
        Span sentence = best(sentences(article, text), finds, span -> isHeadline(span.in(text), title));
        return PassageCutter.cut(text, sentence, finds);
    }

    /** The sentences, or the whole text where it was not cut into any. */
    private static List<Span> sentences(StoredArticle article, String text) {
        return article.sentences().isEmpty() ? List.of(Span.of(0, text.length())) : article.sentences();
    }

    private List<Find> finds(int doc, StoredArticle article, int titleStart) throws IOException {
        List<Find> finds = new ArrayList<>();
        for (StoredMention mention : article.mentions()) {
            for (MentionQuery query : mentionQueries) {
                if (query.marks(mention)) {
                    finds.add(new Find(mention.span(), query, Optional.of(mention.type())));
                }
            }
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        if (matches != null) {
            addWords(finds, matches.getMatches(IndexField.TEXT.label()), 0);
            addWords(finds, matches.getMatches(IndexField.TITLE.label()), titleStart);
        }
        finds.sort(Find.BY_PLACE);
        return finds;
    }

    private static void addWords(List<Find> finds, @Nullable MatchesIterator words, int shift) throws IOException {
        while (words != null && words.next()) {
            int start = words.startOffset();
            if (0 <= start && start < words.endOffset()) {
                finds.add(new Find(
                        Span.of(start + shift, words.endOffset() + shift), words.getQuery(), Optional.empty()));
            }
        }
    }

    private static Span best(List<Span> sentences, List<Find> finds, Predicate<Span> headline) {
        Span best = NOTHING;
        long bestScore = -1;
        int f = 0;
        for (Span sentence : sentences) {
            Set<Object> clauses = new HashSet<>();
            int count = 0;
            for (; f < finds.size() && finds.get(f).span().start() < sentence.end(); f++) {
                clauses.add(finds.get(f).clause());
                count++;
            }
            // A headline with a find comes before other sentences without one.
            long score = headline.test(sentence) ? Math.min(2 * count, 2) : clauses.size() * 1_000_000L + count + 1;
            if (score > bestScore) {
                best = sentence;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether a sentence repeats the title, perhaps as an item of a list, or is part of it. */
    private static boolean isHeadline(String sentence, String title) {
        return !title.isEmpty()
                && (title.contains(sentence)
                        || (sentence.contains(title) && sentence.length() <= title.length() + HEADLINE_SLACK));
    }

    /** A stretch of the text that a clause of the query found; words have no type. */
    record Find(Span span, Object clause, Optional<MentionType> type) {
        /** By place; of those that start together the longer first, then mentions before words. */
        static final Comparator<Find> BY_PLACE = Comparator.comparing(Find::span)
                .thenComparing(find -> find.type().isEmpty());
    }
}
