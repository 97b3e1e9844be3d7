package org.scribeline.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.catalog.Catalog;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.entity.NameTagger;
import org.scribeline.entity.NameTagger.Label;
import org.scribeline.entity.NameTagger.Labelled;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/** The tagger is a stub that calls what stands between {@code [} and {@code ]} an organisation; the marks are then cut out. */
class CompanyAnnotatorTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final PtbAnalyzer ANALYZER = new PtbAnalyzer(VOCABULARY);
    private static final Catalog CATALOG = Catalog.packed();
    private static final CompanyRules RULES = new CompanyRules(VOCABULARY);
    private static final CompanyLinker LINKER = new CompanyLinker(RULES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shares of Nvidia rose. | Nvidia",
                "They bought it from Eli Lilly and Company last year. | Eli Lilly and Company",
                "Chips by Huawei Technologies Co., Ltd. are here. | Huawei Technologies Co., Ltd.",
                "The rating comes from Moody’s today. | Moody’s",
                "Building large-scale AI infrastructure takes time. | ''",
                "The startup Scale AI hires. | Scale AI",
                "They named [Quillon AI] in the suit. | Quillon AI",
                "They named [Quillon] AI in the suit. | Quillon AI",
                "They named [Torvane Systems], Inc. in the suit. | Torvane Systems, Inc.",
                "Money came from the [American Rescue Plan] last year. | ''",
                "Money came from the [Interagency Working Group] last year. | ''",
                "He spoke to [Labor] about it. | ''",
                "He spoke to [Energy] about it. | ''",
                "The [Samsung Securities] note is out. | Samsung Securities",
                "The deal with [Tata Advanced Systems Limited] was signed last week with some delay. | Tata Advanced Systems Limited",
                "Shares of Nvidia (NASDAQ: IBM) rose. | Nvidia",
                "The deal of [Quillon Systems] ([TWSE]: 7799) is off. | Quillon Systems",
                "The court in [Karlsruhe] has met. | ''",
                // by their legal forms alone
                "We met Suzhou Weiguang Advanced Packaging Co., Ltd. there last week. | Suzhou Weiguang Advanced Packaging Co., Ltd.",
                "We met Ruigao Thermal (Suzhou) Co., Ltd., which cools. | Ruigao Thermal (Suzhou) Co., Ltd.",
                "We met Grayling & Daughters Inc. there last week. | Grayling & Daughters Inc.",
                "We met the Tin-Whistle LLC there last week. | Tin-Whistle LLC",
                "We met Orlo Cloud Pte. Ltd.; Kallang Compute Pte. Ltd.; and more. | Orlo Cloud Pte. Ltd.;Kallang Compute Pte. Ltd.",
                "Arizona Jury Clears Big Halloran Test Systems LLC | ''",
                "- Desert Falcon Cloud LLC | Desert Falcon Cloud LLC",
                "It is a limited time, Limited offer. | ''",
                "We met Northern University Inc. there last week. | ''",
                "We met the people of RAND Corporation there. | ''",
                // by their last word alone
                "The halls of Skerry Cloud stand in the north. | Skerry Cloud",
                "They asked Tin Whistle Ventures for money. | Tin Whistle Ventures",
                "The halls of Skerry Cloud Region One stand in the north. | ''",
                "Skerry Cloud To Open Big Halls Up North | ''",
                "The Hybrid Cloud is a hybrid of others. | ''",
                "They moved to the Cloud last week. | ''",
                "They took the Skerry Labs BL60 family. | Skerry Labs",
                "We met Tata Semiconductor Assembly and Test Pvt Ltd there. | Tata Semiconductor Assembly and Test Pvt Ltd",
                "We met Dutch-Indian Aldernet Semiconductors B.V. there. | Aldernet Semiconductors B.V.",
                "They met Nvidia and Visa Inc. there. | Nvidia;Visa Inc.",
                "They met Jinan Qiyuan Supercomputing Service Co., Ltd. there. | Jinan Qiyuan Supercomputing Service Co., Ltd.",
                "Source: Vaskelor, from brokers there. | Vaskelor",
                "It is all ours. ©2024 Benchmark Street. | Benchmark Street",
                // partners before a legal form
                "A partner at Munger, Tolles and [Olson LLP] came. | Munger, Tolles and Olson LLP",
                "It was told by Grayling [Peabody & Co.] last week. | Grayling Peabody & Co.",
                "It was told by [Brightquarry B.V. Press] last week. | Brightquarry B.V.",
                // as they are introduced
                "Chip designer Vaskelor has raised $210 million. | Vaskelor",
                "Many AI startups like Groq, dMatrix and SambaNova do so. | Groq;dMatrix;SambaNova",
                "The memory maker <Vaskelor> has come. | Vaskelor",
                "We met <Inga Vaskelor>, and Vaskelor raised $210 million. | ''",
                "President Vaskelor raised $210 million. | ''",
                "The founder of Beads of Hope is here. | ''",
                "We like Novel Technologies here. | ''",
            })
    void oneSentence(String text, String expected) {
        assertThat(String.join(";", companies(text))).isEqualTo(expected);
    }

    @Test
    void anAcronymThatIsSpelledOutAsSomethingElseIsNoCompany() {
        assertThat(companies("The Kansas Kayak Rangers (KKR) met. Later KKR said nothing."))
                .isEmpty();
        assertThat(companies("The buyout firm is here. Later KKR said nothing."))
                .containsExactly("KKR");
        assertThat(companies("Taiwan Semiconductor Manufacturing Co. (TSMC) met. Later TSMC said nothing."))
                .containsExactly("Taiwan Semiconductor Manufacturing Co.", "TSMC", "TSMC");
    }

    @Test
    void anArticleThatHardlyNamesCompaniesAsksForMoreEvidence() {
        String speech = "We spoke of the roads and bridges of our great land. ".repeat(40);
        assertThat(companies("We met people from [Quillon] there.")).containsExactly("Quillon");
        assertThat(companies("We met people from [Quillon] there. " + speech)).isEmpty();
        assertThat(companies("The chipmaker [Quillon] is there. " + speech)).containsExactly("Quillon");
        assertThat(companies("We spoke of [Clean Energy] there. " + speech)).isEmpty();
        assertThat(companies("We read the [Arkansas Times] there. " + speech)).isEmpty();
    }

    @Test
    void aCompanyThatIsAlsoASurnameOfTheArticleIsThePerson() {
        assertThat(companies("Growth is strong, <Vincent Roche> said. Later Roche stated more."))
                .isEmpty();
        assertThat(companies("Growth is strong, <Vincent Roche> said. Shares of Roche rose."))
                .containsExactly("Roche");
    }

    @Test
    void aFoundersSurnameIsNoShortFormOfTheFirm() {
        assertThat(companies("He founded [Grainmoor Management LLC]. David J. Grainmoor is here. Then Grainmoor left."))
                .containsExactly("Grainmoor Management LLC");
    }

    @Test
    void aBracketedWordOfTheNameIsAnAlias() {
        assertThat(companies("They met Hangzhou Zhiliu Semiconductor Co., Ltd. (Zhiliu). Then Zhiliu left."))
                .containsExactly("Hangzhou Zhiliu Semiconductor Co., Ltd.", "Zhiliu", "Zhiliu");
    }

    @Test
    void theCellsOfAColumnOfCompaniesAreCompanies() {
        assertThat(companies("| Maker | Chip |\n|---|---|\n| Nvidia | One |\n| Vaskelor | Two |\n| Intel | Three |"))
                .containsExactly("Nvidia", "Vaskelor", "Intel");
        assertThat(companies("| Nvidia | One |\n| Vaskelor | Two |\n| Tessarine | Three |"))
                .containsExactly("Nvidia");
        assertThat(companies("- Nvidia: 10\n- Vaskelor: 20\n- Intel: 30"))
                .containsExactly("Nvidia", "Vaskelor", "Intel");
        assertThat(companies("- Nvidia: 10\n- Dublin-based Acme: 20\n- Intel: 30"))
                .containsExactly("Nvidia", "Acme", "Intel");
    }

    @Test
    void aShortNameThatNeedsACueIsTheCompanysWhereTheFullNameStands() {
        assertThat(companies("The spread of Delta worries doctors.")).isEmpty();
        assertThat(companies("Delta Electronics makes fans. The fans of Delta are loud."))
                .containsExactly("Delta Electronics", "Delta");
    }

    @Test
    void oneLuckyPlaceOfManyIsNotEnough() {
        String places = "We know of Carrier and of more. ".repeat(9);
        assertThat(companies("A Carrier spokesman came. " + places)).hasSizeLessThan(10);
        assertThat(companies("Carrier said so. " + "We know of Carrier and of more. "))
                .hasSize(2);
    }

    @Test
    void aSingleWordThatTheTaggerCallsSoOnlyNowAndThenIsNone() {
        assertThat(companies("They met [Quillon] there. " + "They met Quillon there. ".repeat(3)))
                .isEmpty();
        assertThat(companies("They met [Quillon] there. They met Quillon there."))
                .containsExactly("Quillon", "Quillon");
    }

    @Test
    void theFirstWordOfALongNameIsItsAlias() {
        assertThat(companies("They once met people from [Tessarine Semiconductor] over lunch. Then Tessarine left."))
                .containsExactly("Tessarine Semiconductor", "Tessarine");
        assertThat(companies(
                        "They once met people from [American Microdevices] over lunch. Then American soldiers left."))
                .containsExactly("American Microdevices");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met Shanghai Enflame Technology Co., Ltd. there. | Enflame",
                "We met Nettrix Information Industry Co., Ltd. there. | Nettrix",
                "We met Intel Technology (Dalian) Ltd. there. | Intel",
                "We met Tata Advanced Systems Limited there. | Tata Advanced Systems",
                "We met Suzhou Weiguang Advanced Packaging Co., Ltd. there. | Suzhou Weiguang Advanced Packaging",
            })
    void aNameAroundOneOfTheCatalogsIsItsCompanys(String text, String expected) {
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        assertThat(new CompanyAnnotator(RULES, CATALOG, tagger(text))
                        .annotate(document).stream()
                                .max(Comparator.comparing(
                                        mention -> mention.span().length())))
                .map(mention -> ((Name) mention.value()).canonical())
                .contains(expected);
    }

    @Test
    void theInitialsInBracketsAreAnAlias() {
        assertThat(companies("They once met people from [Halden Compute Inc.] (HC) over lunch. Then HC left."))
                .containsExactly("Halden Compute Inc.", "HC", "HC");
    }

    @Test
    void theAgencyOfADatelineIsACompany() {
        assertThat(companies("GRENOBLE, June 24, 2019 /ESJ/ -- A plant opened."))
                .containsExactly("ESJ");
        assertThat(companies("GRENOBLE, June 24, 2019 (in short) A plant opened."))
                .isEmpty();
    }

    @Test
    void aPersonsNameIsNoCompany() {
        assertThat(companies("We met <Michael Dell> there.")).isEmpty();
    }

    /** The surfaces of all companies, in order, as the annotator and the linker find them. */
    private static List<String> companies(String marked) {
        String text = marked.replaceAll("[\\[\\]<>]", "");
        Document document = ANALYZER.analyze(Article.of("a", text, LocalDate.EPOCH));
        CompanyAnnotator annotator = new CompanyAnnotator(RULES, CATALOG, tagger(marked));
        List<Mention> found = new ArrayList<>();
        annotator.annotate(document).stream()
                .sorted(Comparator.comparing(
                        (Mention mention) -> -mention.span().length()))
                .filter(mention -> mention.value() instanceof Name)
                .forEach(mention -> {
                    if (found.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                        found.add(mention);
                    }
                });
        found.sort(Comparator.comparing(Mention::span));
        return LINKER.link(document, found).stream()
                .map(mention -> mention.span().in(text))
                .toList();
    }

    private static NameTagger tagger(String marked) {
        return (document, sentence) -> {
            List<Labelled> names = new ArrayList<>();
            int cut = 0;
            int start = 0;
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                if ("[]<>".indexOf(c) < 0) {
                    continue;
                }
                int at = i - cut;
                cut++;
                if (c == '[' || c == '<') {
                    start = at;
                } else {
                    int from = document.tokens().at(start);
                    int to = document.tokens().at(at - 1) + 1;
                    if (document.sentenceOf(from) == sentence) {
                        names.add(new Labelled(from, to, c == ']' ? Label.ORGANIZATION : Label.PERSON));
                    }
                }
            }
            return names;
        };
    }
}
