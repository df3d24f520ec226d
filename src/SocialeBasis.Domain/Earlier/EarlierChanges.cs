using System.Text.Json.Serialization;
using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Shown;

namespace SocialeBasis.Domain;

/// <summary>The group looked back at an earlier agreement, or carried it on.</summary>
internal sealed record AgreementChecked(AgreementCheck Check) : SessionChange;

/// <summary>The group looked back at an earlier assumption.</summary>
internal sealed record AssumptionChecked(AssumptionCheck Check) : SessionChange;
