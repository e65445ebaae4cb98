#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void embedQ4(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *token, __global uchar *counts, __global uchar *table, __global uchar *scales, __global uchar *sizes, __global uchar *scalars, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_14, *ul_19, *ul_2, *ul_21, *ul_3, *ul_4, *ul_40, *ul_5, *ul_51, *ul_58, *ul_6, *ul_7, *ul_9;
  bool b_13, b_27, b_43;
  char ch_41;
  float f_22, f_52, f_59, f_60, f_61;
  int i_10, i_11, i_12, i_15, i_20, i_23, i_24, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_42, i_44, i_45, i_46, i_47, i_53, i_54, i_62, i_8;
  long l_16, l_17, l_18, l_38, l_39, l_48, l_49, l_50, l_55, l_56, l_57;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  token;
  ul_2  =  counts;
  ul_3  =  table;
  ul_4  =  scales;
  ul_5  =  sizes;
  ul_6  =  scalars;
  ul_7  =  ul_2 + 16L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_5 + 20L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_group_id(0);
  i_12  =  min(i_8, i_10);
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_5 + 16L;
    i_15  =  *((__global int *) ul_14);
    l_16  =  (long) i_11;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_1 + l_18;
    i_20  =  *((__global int *) ul_19);
    ul_21  =  ul_6 + 16L;
    f_22  =  *((__global float *) ul_21);
    i_23  =  get_local_id(0);
    // BLOCK 2 MERGES [1 9 ]
    i_24  =  0;
    for(;i_24 < i_15;)
    {
      // BLOCK 3
      i_25  =  i_24 + 256;
      i_26  =  i_23 + i_24;
      b_27  =  i_26 < i_15;
      if(b_27)
      {
        // BLOCK 4
        i_28  =  i_20 * i_15;
        i_29  =  i_28 + i_26;
        i_30  =  i_29 >> 31;
        i_31  =  i_30 >> 27;
        i_32  =  i_31 + i_29;
        i_33  =  i_32 >> 5;
        i_34  =  i_33 << 4;
        i_35  =  i_29 % 32;
        i_36  =  i_35 % 16;
        i_37  =  i_34 + i_36;
        l_38  =  (long) i_37;
        l_39  =  l_38 + 16L;
        ul_40  =  ul_3 + l_39;
        ch_41  =  *((__global char *) ul_40);
        i_42  =  (int) ch_41;
        b_43  =  i_35 < 16;
        if(b_43)
        {
          // BLOCK 5
          i_44  =  i_42 & 15;
          i_45  =  i_44 + -8;
          i_46  =  i_45;
        }  // B4
        else
        {
          // BLOCK 6
          i_47  =  i_42 >> 4;
          i_46  =  i_47;
        }  // B4
        // BLOCK 7 MERGES [5 6 ]
        l_48  =  (long) i_33;
        l_49  =  l_48 + 4L;
        l_50  =  l_49 << 2;
        ul_51  =  ul_4 + l_50;
        f_52  =  *((__global float *) ul_51);
        i_53  =  i_11 * i_15;
        i_54  =  i_53 + i_26;
        l_55  =  (long) i_54;
        l_56  =  l_55 + 4L;
        l_57  =  l_56 << 2;
        ul_58  =  ul_0 + l_57;
        f_59  =  (float) i_46;
        f_60  =  f_52 * f_59;
        f_61  =  f_60 * f_22;
        *((__global float *) ul_58)  =  f_61;
      }  // B3
      else
      {
        // BLOCK 8
      }  // B3
      // BLOCK 9 MERGES [8 7 ]
      i_62  =  i_25;
      i_24  =  i_62;
    }  // B2
    // BLOCK 10
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
