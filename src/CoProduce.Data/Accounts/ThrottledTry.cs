namespace CoProduce.Data.Accounts;

/// <summary>How often something was tried that could be guessed, up to when.</summary>
public class ThrottledTry
{
    /// <summary>SHA-256 of what was tried, so that no email is kept here.</summary>
    public string WhatHash { get; set; } = "";

    public int Count { get; set; }
    public DateTime EndsAt { get; set; }
}
