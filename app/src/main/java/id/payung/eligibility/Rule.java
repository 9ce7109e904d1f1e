package id.payung.eligibility;

/// One condition on being paid for by a fund, with the article it is written in.
///
/// A fact that no input carries never fails a rule; only a known contrary fact does. The one exception is
/// [DecileRule].
public sealed interface Rule
        permits AgeRule,
                AliveRule,
                DecileRule,
                ExpressionRule,
                IncomeRule,
                NoOtherCoverRule,
                OccupationRule,
                ResidenceRule {
    /// The name in the policy file: `age`, `decile`, or what the policy calls its expression.
    String name();

    LegalBasis basis();

    Judgement judge(Facts facts);
}
