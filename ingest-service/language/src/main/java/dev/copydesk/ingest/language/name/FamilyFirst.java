package dev.copydesk.ingest.language.name;

import java.util.Set;

/** Family names of peoples who put them first: the commonest of China, Korea and Vietnam, and of Hungary none (copy turns those). */
final class FamilyFirst {
    private static final Set<String> NAMES = Set.of(
            "li", "wang", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu",
            "gao", "lin", "he", "guo", "ma", "luo", "liang", "song", "zheng", "xie", "han", "tang", "feng", "yu",
            "dong", "xiao", "cheng", "cao", "yuan", "deng", "fu", "shen", "zeng", "peng", "lu", "su", "jiang", "cai",
            "jia", "ding", "wei", "xue", "ye", "yan", "pan", "du", "dai", "xia", "zhong", "tian", "ren", "fan", "fang",
            "shi", "yao", "tan", "xi", "qin", "kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon",
            "jang", "lim", "oh", "seo", "shin", "kwon", "hwang", "ahn", "yoo", "hong", "moon", "bae", "baek", "nam",
            "noh", "ri", "pak", "nguyen", "tran", "le", "pham", "hoang", "phan", "vu", "dang", "bui", "do", "ho", "ngo",
            "duong", "chung", "chan", "wong", "cheung", "leung", "lam", "ng", "lau", "tsai", "hsu", "chiang", "chang",
            "qian", "hou", "meng", "bai");

    private FamilyFirst() {}

    /** Whether the folded name is one of them. */
    static boolean has(String folded) {
        return NAMES.contains(folded);
    }
}
