package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearcherTest {
  private Found found;

  @BeforeEach
  void notes() throws IOException {
    Notes dynamodb =
        new Notes("dynamodb", "DynamoDB", "DynamoDB", "ddb", "디나모")
            .section(
                "indexes",
                new LocalizedText("보조 인덱스", "Secondary indexes"),
                "테이블에 다른 키를 줍니다.\n\n- 로컬과 글로벌이 있습니다.",
                "A second key for a table.")
            .section(
                "transactions",
                new LocalizedText("트랜잭션", "Transactions"),
                "`TransactWriteItems`는 전부 아니면 전무입니다.",
                "All or nothing.")
            .section(
                "rds",
                new LocalizedText("비교: RDS", "RDS"),
                "읽기 전용 복제본은 비동기로 갱신됩니다.",
                "A read replica takes reads.")
            .term("rds", "읽기 전용 복제본", "read replica", "읽기 사본");
    Notes lambda =
        new Notes("lambda", "Lambda 함수", "Lambda functions", "람다")
            .section(
                "overview",
                new LocalizedText("람다 한눈에", "Lambda at a glance"),
                "AWS Lambda는 함수를 호출합니다. 보조 인덱스와는 상관이 없습니다.",
                "Lambda invokes functions.")
            .section(
                "permissions",
                new LocalizedText("실행 권한", "Permissions"),
                "DynamoDB에서는 권한이 필요합니다.",
                "An execution role.");
    found = new Found(dynamodb, lambda);
  }

  @ParameterizedTest
  @CsvSource({
    "보조 인덱스, dynamodb/indexes",
    "보조인덱스, dynamodb/indexes",
    "secondary index, dynamodb/indexes",
    "트랜잭션을, dynamodb/transactions",
    "transact write items, dynamodb/transactions",
    "람다 권한, lambda/permissions",
    "lambda permissions, lambda/permissions",
    "읽기 사본, dynamodb/rds",
  })
  void whatTheNotesHaveIsFoundAsItIs(String query, String target) throws IOException {
    assertThat(found.by(query).hits().getFirst().target()).isEqualTo(target);
    assertThat(found.by(query).rewrites()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "보조 인댁스, 인댁스, 인덱스, dynamodb/indexes",
    "트랜젝션, 트랜젝션, 트랜잭션, dynamodb/transactions",
    "dynamdb, dynamdb, dynamodb, dynamodb/indexes",
    "fkaek, fkaek, 람다, lambda/overview",
    "ㅣ므ㅠㅇㅁ, ㅣ므ㅠㅇㅁ, lambda, lambda/overview",
    "ㅂㅈㅇㄷㅅ, ㅂㅈㅇㄷㅅ, 보조 인덱스, dynamodb/indexes",
    "ㅂㅈ ㅇㄷㅅ, ㅂㅈ ㅇㄷㅅ, 보조 인덱스, dynamodb/indexes",
    "트랜재, 트랜재, 트랜잭션, dynamodb/transactions",
    "인덳, 인덳, 인덱스, dynamodb/indexes",
    "transac, transac, transact, dynamodb/transactions",
    "리드 레플리카, 레플리카, replica, dynamodb/rds",
  })
  void whatTheyDoNotHaveIsReadAnewAndSaidSo(String query, String from, String to, String target)
      throws IOException {
    SearchResult result = found.by(query);

    assertThat(result.rewrites()).contains(new Rewrite(from, to));
    assertThat(result.hits().getFirst().target()).isEqualTo(target);
  }

  @Test
  void aWordThatTheNotesHaveIsNeverTakenForAnother() throws IOException {
    Found slips =
        new Found(
            new Notes("a", "가", "a")
                .section("slip", "적은 대로", "lamda라고 적었습니다.")
                .section("right", "lambda", "lambda가 맞습니다."));

    assertThat(slips.by("lamda").rewrites()).isEmpty();
    assertThat(slips.targets("lamda")).containsExactly("a/slip");
  }

  @Test
  void aSectionIsOneHitWhicheverLanguageMatches() throws IOException {
    assertThat(found.targets("테이블 table")).containsOnlyOnce("dynamodb/indexes");
  }

  @Test
  void theSnippetIsOfTheLanguageThatMatched() throws IOException {
    Hit english = found.by("nothing").hits().getFirst();
    Hit korean = found.by("전무").hits().getFirst();

    assertThat(english.lang()).isEqualTo(Lang.EN);
    assertThat(korean.lang()).isEqualTo(Lang.KO);
    assertThat(found.marked("nothing")).containsExactly("nothing");
    assertThat(found.marked("테이블에")).containsExactly("테이블에");
  }

  @Test
  void thePassageWithTheMatchIsShown() throws IOException {
    Snippet snippet = found.by("글로벌").hits().getFirst().snippet();

    assertThat(snippet.text()).isEqualTo("로컬과 글로벌이 있습니다.");
    assertThat(snippet.matches()).containsExactly(new Snippet.Match(4, 7));
  }

  @Test
  void aSectionWithAllWordsGoesBeforeOneWithSome() throws IOException {
    assertThat(found.targets("람다 보조 인덱스")).startsWith("lambda/overview");
  }

  @Test
  void aTitleThatIsTheQueryIsClear() throws IOException {
    assertThat(found.by("트랜잭션").clear()).isTrue();
    assertThat(found.by("람다 트랜잭션 인덱스").clear()).isFalse();
  }

  @Test
  void onlyTheModuleThatIsAskedForIsLookedThrough() throws IOException {
    assertThat(found.targets("보조 인덱스")).contains("lambda/overview", "dynamodb/indexes");
    assertThat(found.within("lambda", "보조 인덱스")).containsExactly("lambda/overview");
  }

  @Test
  void whatIsNotThereIsAnsweredWithTheNearestTerms() throws IOException {
    SearchResult result = found.by("트랜스포머즈");

    assertThat(result.hits()).isEmpty();
    assertThat(result.suggestions()).isNotEmpty();
  }

  @Test
  void aLearnersOwnLineJoinsTwoNames() throws IOException {
    Notes notes = new Notes("a", "가", "a").section("tx", "트랜잭션", "전부 아니면 전무");
    Found own = new Found(List.of(List.of("올인원쓰기", "트랜잭션")), notes);

    assertThat(own.targets("올인원쓰기")).containsExactly("a/tx");
    assertThat(new Found(notes).targets("올인원쓰기")).isEmpty();
  }

  @Test
  void questionsAndTermsAreFoundWhereTheyAreWanted() throws IOException {
    Found bank =
        new Found(
            new Notes("a", "가", "a")
                .section("s", "구역", "본문입니다.")
                .term("", "멱등성", "idempotency")
                .question("a-q1", "멱등성 토큰은 무엇입니까?", "같은 요청을 한 번만"));

    assertThat(bank.by("멱등성").hits()).isEmpty();
    assertThat(bank.in(Scope.QUESTIONS, "멱등성").hits())
        .extracting(Hit::target)
        .containsExactly("a-q1");
    assertThat(bank.in(Scope.ALL, "멱등성").hits())
        .extracting(Hit::kind)
        .containsExactlyInAnyOrder(Kind.GLOSSARY, Kind.QUESTION);
  }

  @ParameterizedTest
  @CsvSource({
    "버킷 정책, own/korean",
    "버킷정책, own/korean",
    "bucket policy, own/english",
    "eventually consistent, own/gaps",
    "secondary index, own/turned",
  })
  void theWordsOfANameAreFoundApart(String query, String target) throws IOException {
    Found own =
        new Found(
            new Notes("s3", "에스쓰리", "S3")
                .section("access", "액세스", "허용합니다.")
                .term("access", "버킷 정책", "bucket policy", "버킷정책")
                .term("access", "최종적 일관성", "eventually consistent")
                .term("access", "보조 인덱스", "secondary index"),
            new Notes("own", "내 것", "mine")
                .section("korean", "가", "버킷에 붙인 정책.")
                .section("english", "나", "A policy of the bucket denies.")
                .section("gaps", "다", "A {{c1::GSI}} is read {{c2::eventually::how?}} consistent.")
                .section("turned", "라", "The secondary, global index."));

    assertThat(own.within("own", query)).contains(target);
  }

  @ParameterizedTest
  @CsvSource({"5TB, a/apart", "5 TB, a/apart", "7KB, a/glued", "7 KB, a/glued", "9TiB, a/near"})
  void aUnitMayStandCloseToItsNumber(String query, String target) throws IOException {
    Found units =
        new Found(
            new Notes("a", "가", "a")
                .section("apart", "하나", "Up to 5 TB.")
                .section("glued", "둘", "Up to 7KB.")
                .section("near", "셋", "Up to 9 TB."));

    assertThat(units.targets(query)).startsWith(target);
  }

  @ParameterizedTest
  @CsvSource({"ＧＳＩ, a/gsi", "Ｓ３, a/s3", "resume, a/cv", "résumé, a/cv", "Re\u0301sume\u0301, a/cv"})
  void widthAndAccentsMakeNoDifference(String query, String target) throws IOException {
    Found folded =
        new Found(
            new Notes("a", "가", "a")
                .section("gsi", "하나", "A GSI.")
                .section("s3", "둘", "In Ｓ３.")
                .section("cv", "셋", "My résumé."));

    assertThat(folded.targets(query)).startsWith(target);
    assertThat(folded.marked(query)).isNotEmpty();
  }

  @Test
  void aQuotedPhraseGoesFirst() throws IOException {
    Found notes =
        new Found(
            new Notes("a", "가", "a")
                .section("title", "Token and bucket", "A token, a bucket, and bucket token.")
                .section("phrase", "Rates", "It is a token bucket."));

    assertThat(notes.targets("\"token bucket\"")).startsWith("a/phrase");
    assertThat(notes.targets("\"bucket token\"")).startsWith("a/title");
  }

  @Test
  void whatAnotherModuleHasIsSaid() throws IOException {
    assertThat(found.in("lambda", "트랜잭션").elsewhere().modules()).containsExactly("dynamodb");
  }

  @Test
  void aGuessIsNeverClear() throws IOException {
    assertThat(found.by("트랜젝션").clear()).isFalse();
    assertThat(found.by("트랜잭션").clear()).isTrue();
  }

  @Test
  void anAskingWordMayBeginAName() throws IOException {
    Found notes =
        new Found(
            new Notes("a", "가", "a")
                .section("esm", "polling", "Polling of streams.")
                .section("sqs", "Queues", "long polling")
                .term("sqs", "긴 폴링", "long polling"));

    assertThat(notes.targets("long polling")).startsWith("a/sqs");
  }
}
