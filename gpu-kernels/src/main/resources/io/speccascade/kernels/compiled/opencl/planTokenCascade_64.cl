#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void planTokenCascade(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *counts, __global uchar *token, __global uchar *slot, __global uchar *position, __global uchar *outputSource, __global uchar *outputTarget, __global uchar *ints, __global uchar *tokens, __global uchar *floats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_122, *ul_128, *ul_129, *ul_13, *ul_130, *ul_137, *ul_145, *ul_148, *ul_15, *ul_153, *ul_154, *ul_17, *ul_19, *ul_2, *ul_3, *ul_30, *ul_36, *ul_4, *ul_40, *ul_46, *ul_5, *ul_52, *ul_6, *ul_60, *ul_66, *ul_7, *ul_71, *ul_8, *ul_83, *ul_9, *ul_92;
  bool b_101, b_104, b_114, b_141, b_152, b_32, b_42, b_48, b_74, b_77, b_86;
  float f_61, f_67, f_72, f_73;
  int i_100, i_102, i_103, i_105, i_106, i_107, i_108, i_109, i_110, i_111, i_112, i_113, i_115, i_116, i_117, i_118, i_123, i_124, i_131, i_132, i_133, i_134, i_138, i_139, i_14, i_140, i_146, i_147, i_149, i_150, i_151, i_16, i_18, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_31, i_33, i_37, i_41, i_43, i_47, i_49, i_53, i_54, i_55, i_56, i_62, i_68, i_75, i_76, i_78, i_79, i_80, i_84, i_85, i_87, i_88, i_89, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_119, l_120, l_121, l_125, l_126, l_127, l_135, l_136, l_142, l_143, l_144, l_28, l_29, l_34, l_35, l_38, l_39, l_44, l_45, l_50, l_51, l_57, l_58, l_59, l_63, l_64, l_65, l_69, l_70, l_81, l_82, l_90, l_91;

  // BLOCK 0
  ul_0  =  counts;
  ul_1  =  token;
  ul_2  =  slot;
  ul_3  =  position;
  ul_4  =  outputSource;
  ul_5  =  outputTarget;
  ul_6  =  ints;
  ul_7  =  tokens;
  ul_8  =  floats;
  ul_9  =  statistics;
  ul_10  =  sizes;
  __local int adi_11[64];
  __local int adi_12[64];
  ul_13  =  ul_10 + 16L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_10 + 20L;
  i_16  =  *((__global int *) ul_15);
  ul_17  =  ul_10 + 24L;
  i_18  =  *((__global int *) ul_17);
  ul_19  =  ul_10 + 28L;
  i_20  =  *((__global int *) ul_19);
  i_21  =  get_local_id(0);
  // BLOCK 1 MERGES [0 33 ]
  i_22  =  0;
  i_23  =  0;
  i_24  =  0;
  for(;i_24 < i_14;)
  {
    // BLOCK 2
    i_25  =  i_24 + i_21;
    i_26  =  i_25 << 5;
    i_27  =  i_26 + 14;
    l_28  =  (long) i_27;
    l_29  =  l_28 << 2;
    ul_30  =  ul_6 + l_29;
    i_31  =  i_18 * i_25;
    b_32  =  i_25 < i_14;
    if(b_32)
    {
      // BLOCK 3
      i_33  =  i_26 + 24;
      l_34  =  (long) i_33;
      l_35  =  l_34 << 2;
      ul_36  =  ul_6 + l_35;
      *((__global int *) ul_36)  =  0;
      i_37  =  i_26 + 29;
      l_38  =  (long) i_37;
      l_39  =  l_38 << 2;
      ul_40  =  ul_6 + l_39;
      i_41  =  *((__global int *) ul_40);
      b_42  =  i_41 == 0;
      if(b_42)
      {
        // BLOCK 4
        i_43  =  i_26 + 21;
        l_44  =  (long) i_43;
        l_45  =  l_44 << 2;
        ul_46  =  ul_6 + l_45;
        i_47  =  *((__global int *) ul_46);
        b_48  =  i_47 == 1;
        if(b_48)
        {
          // BLOCK 5
          i_49  =  i_26 + 6;
          l_50  =  (long) i_49;
          l_51  =  l_50 << 2;
          ul_52  =  ul_6 + l_51;
          i_53  =  *((__global int *) ul_52);
          i_54  =  (i_53 == 2) ? 4 : 0;
          i_55  =  i_31 << 3;
          i_56  =  i_54 + i_55;
          l_57  =  (long) i_56;
          l_58  =  l_57 + 4L;
          l_59  =  l_58 << 2;
          ul_60  =  ul_9 + l_59;
          f_61  =  *((__global float *) ul_60);
          i_62  =  i_25 << 4;
          l_63  =  (long) i_62;
          l_64  =  l_63 + 4L;
          l_65  =  l_64 << 2;
          ul_66  =  ul_8 + l_65;
          f_67  =  *((__global float *) ul_66);
          i_68  =  i_62 + 12;
          l_69  =  (long) i_68;
          l_70  =  l_69 << 2;
          ul_71  =  ul_8 + l_70;
          f_72  =  *((__global float *) ul_71);
          f_73  =  f_61 - f_67;
          b_74  =  i_53 == 1;
          if(b_74)
          {
            // BLOCK 6
            i_75  =  (f_72 < f_73) ? 1 : 0;
            i_76  =  i_75;
          }  // B5
          else
          {
            // BLOCK 7
            b_77  =  i_53 != 2 || isless(f_72, f_73);
            i_78  =  (b_77 == true) ? 1 : 0;
            i_76  =  i_78;
          }  // B5
          // BLOCK 8 MERGES [6 7 ]
          i_79  =  *((__global int *) ul_30);
          i_80  =  i_26 + 11;
          l_81  =  (long) i_80;
          l_82  =  l_81 << 2;
          ul_83  =  ul_6 + l_82;
          i_84  =  *((__global int *) ul_83);
          i_85  =  i_84 - i_79;
          b_86  =  i_76 == 0;
          if(b_86)
          {
            // BLOCK 9
            i_87  =  (i_85 < i_20) ? 0 : i_85;
            i_88  =  i_87;
          }  // B8
          else
          {
            // BLOCK 10
            i_88  =  i_85;
          }  // B8
          // BLOCK 11 MERGES [9 10 ]
          *((__global int *) ul_36)  =  i_76;
          i_89  =  i_26 + 26;
          l_90  =  (long) i_89;
          l_91  =  l_90 << 2;
          ul_92  =  ul_6 + l_91;
          *((__global int *) ul_92)  =  i_76;
          i_93  =  i_76;
          i_94  =  i_88;
          i_95  =  i_79;
        }  // B4
        else
        {
          // BLOCK 12
          i_93  =  0;
          i_94  =  0;
          i_95  =  0;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 13
        i_93  =  0;
        i_94  =  0;
        i_95  =  0;
      }  // B3
    }  // B2
    else
    {
      // BLOCK 14
      i_93  =  0;
      i_94  =  0;
      i_95  =  0;
    }  // B2
    // BLOCK 15 MERGES [14 12 11 13 ]
    adi_11[i_21]  =  i_94;
    adi_12[i_21]  =  i_93;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 16 MERGES [15 23 ]
    i_96  =  i_22;
    i_97  =  i_23;
    i_98  =  i_22;
    i_99  =  i_23;
    i_100  =  0;
    for(;i_100 < 64;)
    {
      // BLOCK 17
      b_101  =  i_100 < i_21;
      if(b_101)
      {
        // BLOCK 18
        i_102  =  adi_11[i_100];
        i_103  =  i_102;
      }  // B17
      else
      {
        // BLOCK 19
        i_103  =  0;
      }  // B17
      // BLOCK 20 MERGES [18 19 ]
      b_104  =  i_100 < i_21;
      if(b_104)
      {
        // BLOCK 21
        i_105  =  adi_12[i_100];
        i_106  =  i_105;
      }  // B20
      else
      {
        // BLOCK 22
        i_106  =  0;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      i_107  =  adi_11[i_100];
      i_108  =  adi_12[i_100];
      i_109  =  i_97 + i_108;
      i_110  =  i_96 + i_107;
      i_111  =  i_99 + i_106;
      i_112  =  i_98 + i_103;
      i_113  =  i_100 + 1;
      i_96  =  i_110;
      i_97  =  i_109;
      i_98  =  i_112;
      i_99  =  i_111;
      i_100  =  i_113;
    }  // B16
    // BLOCK 24
    barrier(CLK_LOCAL_MEM_FENCE);
    b_114  =  i_94 < 1;
    if(b_114)
    {
      // BLOCK 25
    }  // B24
    else
    {
      // BLOCK 26
      i_115  =  i_16 * i_25;
      i_116  =  i_95 + i_115;
      // BLOCK 27 MERGES [26 28 ]
      i_117  =  0;
      for(;i_117 < i_94;)
      {
        // BLOCK 28
        i_118  =  i_116 + i_117;
        l_119  =  (long) i_118;
        l_120  =  l_119 + 4L;
        l_121  =  l_120 << 2;
        ul_122  =  ul_7 + l_121;
        i_123  =  *((__global int *) ul_122);
        i_124  =  i_98 + i_117;
        l_125  =  (long) i_124;
        l_126  =  l_125 + 4L;
        l_127  =  l_126 << 2;
        ul_128  =  ul_1 + l_127;
        *((__global int *) ul_128)  =  i_123;
        ul_129  =  ul_2 + l_127;
        *((__global int *) ul_129)  =  i_25;
        ul_130  =  ul_3 + l_127;
        i_131  =  i_95 + i_117;
        *((__global int *) ul_130)  =  i_131;
        i_132  =  i_117 + 1;
        i_117  =  i_132;
      }  // B27
      // BLOCK 29
      i_133  =  i_94 + i_95;
      *((__global int *) ul_30)  =  i_133;
      i_134  =  i_26 + 17;
      l_135  =  (long) i_134;
      l_136  =  l_135 << 2;
      ul_137  =  ul_6 + l_136;
      i_138  =  *((__global int *) ul_137);
      i_139  =  i_138 + 1;
      *((__global int *) ul_137)  =  i_139;
    }  // B24
    // BLOCK 30 MERGES [25 29 ]
    i_140  =  i_24 + 64;
    b_141  =  i_93 == 0;
    if(b_141)
    {
      // BLOCK 31
    }  // B30
    else
    {
      // BLOCK 32
      l_142  =  (long) i_99;
      l_143  =  l_142 + 4L;
      l_144  =  l_143 << 2;
      ul_145  =  ul_4 + l_144;
      i_146  =  i_94 + i_98;
      i_147  =  i_146 + -1;
      *((__global int *) ul_145)  =  i_147;
      ul_148  =  ul_5 + l_144;
      *((__global int *) ul_148)  =  i_31;
    }  // B30
    // BLOCK 33 MERGES [31 32 ]
    i_149  =  i_96;
    i_150  =  i_97;
    i_151  =  i_140;
    i_22  =  i_149;
    i_23  =  i_150;
    i_24  =  i_151;
  }  // B1
  // BLOCK 34
  b_152  =  i_21 == 0;
  if(b_152)
  {
    // BLOCK 35
    ul_153  =  ul_0 + 16L;
    *((__global int *) ul_153)  =  i_22;
    ul_154  =  ul_0 + 20L;
    *((__global int *) ul_154)  =  i_23;
  }  // B34
  else
  {
    // BLOCK 36
  }  // B34
  // BLOCK 37 MERGES [36 35 ]
  return;
}  //  kernel
